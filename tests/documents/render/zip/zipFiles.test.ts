import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipFiles } from '#src/documents/render/zip/zipFiles.ts'

const files = [
  { name: 'application.pdf', bytes: strToU8('pdf') },
  { name: 'manifest.json', bytes: strToU8('{}') },
]

test('a zip gives back the files that went in', () => {
  const read = unzipSync(zipFiles(files))
  expect(Object.keys(read)).toEqual(['application.pdf', 'manifest.json'])
  expect(read['application.pdf']).toEqual(strToU8('pdf'))
})

test('the same files give the same bytes', () => {
  expect(zipFiles(files)).toEqual(zipFiles(files))
})
