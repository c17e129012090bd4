import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exhibitFiles, safeName } from '#src/cli/exhibitFiles.ts'
import { Refusal } from '#src/cli/Refusal.ts'

const folder = mkdtempSync(join(tmpdir(), 'exhibits-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'OM-1.pdf'), 'one')
writeFileSync(join(folder, 'om 2.JPG'), 'two')
writeFileSync(join(folder, 'OM-3.txt'), 'three')

test('an exhibit is found by its reference, and only as a PDF or a picture', () => {
  const find = exhibitFiles(folder)
  expect(find('OM/1')?.()).toEqual(new Uint8Array(Buffer.from('one')))
  expect(find('OM/2')?.()).toEqual(new Uint8Array(Buffer.from('two')))
  expect(find('OM/3')).toBeUndefined()
  expect(find('OM/11')).toBeUndefined()
})

test.each([
  ['OM/1', 'om-1'],
  [' OM / 1 (b) ', 'om-1-b'],
  ['Siân/2', 'siân-2'],
])('the reference “%s” is found as %s', (reference, name) => {
  expect(safeName(reference)).toBe(name)
})

test('without a folder there is no exhibit; a folder that is not there is refused', () => {
  expect(exhibitFiles(undefined)('OM/1')).toBeUndefined()
  expect(() => exhibitFiles(join(folder, 'none'))).toThrow(Refusal)
})
