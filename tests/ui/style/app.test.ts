import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

// The compiler takes jsdom for a browser, so it runs in a process of its own.
const css = execFileSync(process.execPath, [
  '--input-type=module',
  '--eval',
  `import { compile } from 'sass'
   const { css } = compile('src/ui/style/app.scss', { loadPaths: ['node_modules'], style: 'compressed', quietDeps: true })
   process.stdout.write(css)`,
]).toString()

test('the whole look is within its budget of 16 kB', () => {
  expect(css.length).toBeGreaterThan(50_000)
  expect(gzipSync(css).length).toBeLessThanOrEqual(16_000)
})

test('nothing of the government brand is in it: no GDS Transport, crown or crest', () => {
  expect(css).not.toMatch(/GDS Transport|crown|crest/i)
  expect(css).toContain('Source Sans 3 Variable')
})

test('the only files it asks for are the two faces of our own font', () => {
  const files = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, file]) => file)
  expect(files).toEqual([
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  ])
  expect(css.match(/font-display:swap/g)).toHaveLength(2)
})
