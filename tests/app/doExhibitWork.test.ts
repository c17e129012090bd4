import { expect, test } from 'vitest'
import { exhibitWork } from '#src/app/doExhibitWork.ts'
import type { ExhibitAnswer, ExhibitQuestion } from '#src/app/exhibitMessages.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { manyPages, photo, plain, startAlone } from '#tests/support/oddExhibits.ts'

const work = exhibitWork(reader, async ({ width, height }) => new Blob([`${width} by ${height}`]))
const ask = (question: ExhibitQuestion, told: ExhibitAnswer[] = []) =>
  work(question, (said) => told.push(said))

test('a file is looked through, with its SHA-256', async () => {
  expect(await ask({ kind: 'inspect', job: 1, bytes: plain() })).toMatchObject({
    inspected: { ok: true, pages: [{ hasText: true }], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
  expect(await ask({ kind: 'inspect', job: 1, bytes: startAlone() })).toMatchObject({
    inspected: { ok: false },
  })
})

test('pages are shown of the file that was sent last, and asked for again where it is not open', async () => {
  const page = async (key: string, number: number, bytes?: Uint8Array) => {
    const answer = await ask({ kind: 'page', key, page: number, width: 30, ...(bytes ? { bytes } : {}) })
    return 'picture' in answer ? answer.picture.text() : answer
  }
  expect(await page('a', 1)).toEqual({ notOpen: true })
  expect(await page('a', 1, plain())).toBe('30 by 40')
  expect(await page('a', 1)).toBe('30 by 40')
  expect(await page('b', 1, photo(6))).toBe('16 by 32')
  expect(await page('a', 1)).toEqual({ notOpen: true })
  expect(await page('b', 7)).toEqual({ fault: expect.stringContaining('Page 7 cannot be read') })
})

test('a copy is made, told page by page, and can be stopped', async () => {
  const told: ExhibitAnswer[] = []
  const copy = await ask({ kind: 'remake', job: 2, bytes: manyPages(2), blackouts: [] }, told)
  expect(copy).toMatchObject({ remade: { ok: true, pages: { length: 2 } } })
  expect(told).toEqual([{ progress: { done: 1, of: 2 } }, { progress: { done: 2, of: 2 } }])

  const making = ask({ kind: 'remake', job: 3, bytes: manyPages(50), blackouts: [] })
  await ask({ kind: 'stop', job: 3 })
  expect(await making).toEqual({ stopped: true })
})
