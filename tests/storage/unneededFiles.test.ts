import { expect, test } from 'vitest'
import { unneededFiles } from '#src/storage/unneededFiles.ts'

const naming = (...ids: string[]) => JSON.stringify({ exhibits: ids.map((id) => ({ file: { id } })) })

test('a file is no longer needed once no kept version names it', () => {
  expect(
    unneededFiles(['f1', 'f2'], { letGo: [naming('f1', 'f2')], kept: [naming('f2'), naming()] }),
  ).toEqual(['f1'])
})

test('a file that any kept version names stays', () => {
  expect(unneededFiles(['f1'], { letGo: [naming('f1')], kept: [naming(), naming('f1')] })).toEqual([])
})

test('a file that no version has named yet stays', () => {
  expect(unneededFiles(['new'], { letGo: [naming('f1')], kept: [naming()] })).toEqual([])
})

test('an id that begins another one does not stand for it', () => {
  expect(unneededFiles(['f1'], { letGo: [naming('f12')], kept: [naming()] })).toEqual([])
  expect(unneededFiles(['f1'], { letGo: [naming('f1')], kept: [naming('f12')] })).toEqual(['f1'])
})
