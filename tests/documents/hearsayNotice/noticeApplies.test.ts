import { describe, expect, test } from 'vitest'
import { noticeApplies } from '#src/documents/hearsayNotice/noticeApplies.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const witness = (answer: 'yes' | 'no') => [{ id: 'w', name: 'A Witness', called: { answer } }]

describe('a case has a hearsay notice', () => {
  test('where one is planned or served', () => {
    expect(
      noticeApplies(servedFrom({ witnesses: { hearsayNotice: { status: 'toBeServed', by: 'PC' } } })),
    ).toBe(true)
    expect(
      noticeApplies(servedFrom({ witnesses: { hearsayNotice: { status: 'served', on: '2026-06-24' } } })),
    ).toBe(true)
  })

  test('but not where the officer says that none is needed', () => {
    expect(noticeApplies(servedFrom({ witnesses: { hearsayNotice: { status: 'notNeeded' } } }))).toBe(false)
  })

  test('before that is answered only where an account is passed on or a witness is not called', () => {
    const open = { hearsayNotice: undefined }
    expect(
      noticeApplies(servedFrom({ acts: { items: [] }, witnesses: { ...open, people: witness('no') } })),
    ).toBe(true)
    expect(
      noticeApplies(servedFrom({ acts: { items: [] }, witnesses: { ...open, people: witness('yes') } })),
    ).toBe(false)
    expect(noticeApplies(servedEmpty())).toBe(false)
  })
})
