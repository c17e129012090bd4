import { expect, test } from '@playwright/test'
import { violations, watchFaults } from './support.ts'

test('a console error, a thrown error, a policy violation and a request elsewhere are each seen', async ({
  context,
  page,
  baseURL,
}) => {
  const faults = await watchFaults(context, baseURL ?? '')
  await page.goto('/')
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noConsole: planted, to be seen.
    console.error('planted in the console')
    setTimeout(() => {
      throw new Error('planted and thrown')
    })
    const image = document.createElement('img')
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
    document.body.append(image)
  })
  await expect.poll(() => faults.join('\n')).toContain('securitypolicyviolation: img-src')
  expect(faults).toContain('console: planted in the console')
  expect(faults).toContain('page error: planted and thrown')

  await context.route('http://elsewhere.example/**', (route) => route.fulfill({ body: 'elsewhere' }))
  await page.goto('http://elsewhere.example/')
  expect(faults).toContain('request to http://elsewhere.example')
})

test('markup from a string is refused by Trusted Types, and seen', async ({ context, page, baseURL }) => {
  const faults = await watchFaults(context, baseURL ?? '')
  await page.goto('/')
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>planted</p>'
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
  await expect.poll(() => faults.join('\n')).toContain('securitypolicyviolation: require-trusted-types-for')
})

test('a policy of any other name than the one that the self-test tries is seen twice over', async ({
  context,
  page,
  baseURL,
}) => {
  const faults = await watchFaults(context, baseURL ?? '')
  await page.goto('/')
  await page.evaluate(() => {
    const factory: { createPolicy: (name: string, rules: object) => unknown } = Reflect.get(
      window,
      'trustedTypes',
    )
    try {
      factory.createPolicy('spo-self-test-2', {})
    } catch {}
  })
  await expect.poll(() => faults.join('\n')).toContain('securitypolicyviolation: trusted-types')
  expect(faults.join('\n')).toContain("console: Creating a TrustedTypePolicy named 'spo-self-test-2'")
})

test('a page with a planted fault is reported by axe', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = '/planted.png'
    document.body.append(image)
  })
  expect(await violations(page)).toContainEqual(expect.stringMatching(/^image-alt: /))
})
