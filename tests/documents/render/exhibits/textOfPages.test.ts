import { expect, test } from 'vitest'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import {
  hidden,
  manyPages,
  plain,
  seen,
  startAlone,
  twoLines,
  whiteOnWhite,
} from '#tests/support/oddExhibits.ts'

test('the words of each page, seen or not, so that a search misses none', async () => {
  expect(await textOfPages(reader, plain())).toEqual([seen])
  expect(await textOfPages(reader, whiteOnWhite())).toEqual([`${seen} ${hidden}`])
  expect(await textOfPages(reader, twoLines())).toEqual([`${seen} ${hidden}`])
  expect(await textOfPages(reader, manyPages(3))).toEqual([seen, seen, seen])
})

test('a file that cannot be opened is refused', async () => {
  await expect(textOfPages(reader, startAlone())).rejects.toThrow('damaged')
})
