import { describe, expect, test } from 'vitest'
import { refusals } from '#src/documents/render/exhibits/refusals.ts'
import { opened } from '#tests/support/exhibitReader.ts'
import * as odd from '#tests/support/oddExhibits.ts'

describe('opening a file', () => {
  test.each([
    ['pdf', odd.plain()],
    ['jpeg', odd.photo()],
    ['png', odd.drawing()],
  ])('of the kind %s', async (kind, bytes) => {
    expect(await opened(bytes, (exhibit) => exhibit.kind)).toBe(kind)
  })

  test.each([
    [refusals.heic, odd.telephonePhoto],
    [refusals.otherKind, odd.textDocument],
    [refusals.damaged, odd.startAlone],
    [refusals.password, () => odd.encrypted('a-word')],
  ])('%s', async (reason, make) => {
    await expect(opened(await make(), () => 'opened')).rejects.toThrow(reason)
  })
})
