import { expect, test } from 'vitest'
import { kindOfFile } from '#src/documents/render/exhibits/kindOfFile.ts'
import * as odd from '#tests/support/oddExhibits.ts'

const after = (bytes: number) => Uint8Array.from([...new Uint8Array(bytes), ...odd.plain()])

test.each([
  ['pdf', odd.plain()],
  ['pdf', after(1000)],
  ['other', after(1024)],
  ['jpeg', odd.photo()],
  ['png', odd.drawing()],
  ['heic', odd.telephonePhoto()],
  ['other', odd.textDocument()],
  ['other', new Uint8Array()],
])('%s', (kind, bytes) => {
  expect(kindOfFile(bytes)).toBe(kind)
})
