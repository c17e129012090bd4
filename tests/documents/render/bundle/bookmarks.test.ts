import { expect, test } from 'vitest'
import { bookmarksOf } from '#src/documents/render/bundle/bookmarks.ts'
import { closeKit } from '#src/documents/render/pdf/kit.ts'
import { aKit } from '#tests/support/drawnPdf.ts'
import { readBundle } from '#tests/support/readBundle.ts'

test('a bookmark is cut after a whole word, says its page, and lands on it', async () => {
  const kit = aKit()
  const bookmarks = bookmarksOf(kit)
  kit.addPage()
  bookmarks.add(0, 'Papers', 1)
  kit.addPage()
  bookmarks.add(1, `${'x'.repeat(60)}`, 2)
  bookmarks.add(2, 'A heading that goes on and on until nobody would read it any further than this', 2, 300)
  bookmarks.add(1, 'x'.repeat(61), 2)
  const { bookmarks: read } = await readBundle(await closeKit(kit))
  expect(read).toEqual([
    { title: 'Papers, page 1', page: 1 },
    { title: `${'x'.repeat(60)}, page 2`, page: 2 },
    { title: 'A heading that goes on and on until nobody would read it…, page 2', page: 2 },
    { title: `${'x'.repeat(60)}…, page 2`, page: 2 },
  ])
})
