import { expect, test } from 'vitest'
import { ReaderBroke } from '#src/documents/render/exhibits/exhibitEngine.ts'
import { refusalIn } from '#src/documents/render/exhibits/refusalIn.ts'
import { ExhibitRefused, refusals } from '#src/documents/render/exhibits/refusals.ts'

test('a refusal gives its reason, a broken reader that the file is damaged, and a fault of our own goes on', () => {
  expect(refusalIn(new ExhibitRefused(refusals.heic))).toBe(refusals.heic)
  expect(refusalIn(new ReaderBroke('stopped'))).toBe(refusals.damaged)
  expect(() => refusalIn(new TypeError('ours'))).toThrow('ours')
})
