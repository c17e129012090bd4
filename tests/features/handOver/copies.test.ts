import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Review } from '#src/domain/review/review.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import type { OpenedHere } from '#src/features/drafts/useDraft.ts'
import { copyRefusal, copyToKeep, type SentToRead } from '#src/features/handOver/copies.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const { officer, supervisor, lawyer } = reviewers
const now = '2026-11-23T09:30:00.000Z'
const from: ContactCard = {
  ...{ v: 1, recipient: `age1${'q'.repeat(58)}`, madeAt: now, signature: '0'.repeat(128) },
  ...officer,
}
const sentOf = async (file: CaseFile, review: Review = { author: officer.key }): Promise<SentToRead> => ({
  ...{ purpose: 'review', seq: 4, files: [], contents: (await contentsHashes(file)).contents },
  draft: { ...aDraft(file), review },
})
const handed = (payload: SentToRead): HandedOver => ({
  ...{ id: 'file_2', payload, from, to: [], created: now, expires: now, expired: false, head: 'abc' },
})
const file = aCase()
const missing: OpenedHere = { kind: 'missing' }
const here = (review?: Review): OpenedHere => ({
  ...{ kind: 'draft', seq: 2, draft: { ...aDraft(file), ...(review && { review }) } },
})
const copy = { of: officer, as: 'supervisor', receivedAt: now, lookedAt: 7 } as const

describe('an application that came to be looked through', () => {
  test('is taken where it is not here, and where an older copy is', async () => {
    const sent = await sentOf(file)
    expect(await copyRefusal(missing, { from }, sent)).toBeUndefined()
    expect(await copyRefusal(here({ copy }), { from }, sent)).toBeUndefined()
  })

  test('is refused where it is one’s own', async () => {
    expect(await copyRefusal(here(), { from }, await sentOf(file))).toMatch(
      /^This is an application of your own/,
    )
  })

  test('is refused from somebody who did not write it', async () => {
    const sent = await sentOf(file, { author: supervisor.key })
    expect(await copyRefusal(missing, { from }, sent)).toContain(
      'It does not say that Wynn Arkwright wrote it',
    )
    expect(await copyRefusal(missing, { from }, await sentOf(file, {}))).toBeDefined()
  })

  test('is refused where its content is not what it says that it holds', async () => {
    const sent = { ...(await sentOf(file)), contents: 'f'.repeat(64) }
    expect(await copyRefusal(missing, { from }, sent)).toMatch(/^What is in the file is not/)
  })

  test('is not put in the place of what cannot be read', async () => {
    const unreadable: OpenedHere = { kind: 'unreadable', text: '?', message: 'Newer' }
    expect(await copyRefusal(unreadable, { from }, await sentOf(file))).toBeDefined()
  })
})

describe('the copy that is kept', () => {
  const comment = { id: 'c1', at: now, by: supervisor, text: 'Is May complete?' }
  const said: Review = {
    copy,
    threads: [{ id: 't1', kind: 'comment', anchor: { step: 'acts' }, comments: [comment] }],
    exchanges: [{ id: 'file_1', direction: 'received', purpose: 'review', at: now, with: [], head: 'x' }],
  }

  test('says whose it is, as what it is read, and which file brought it', async () => {
    const sent = await sentOf(file)
    const { review, ...draft } = copyToKeep(handed(sent), sent, { own: supervisor, now })
    expect(draft).toEqual({ case: file, typing: {}, notes: {} })
    expect(review).toMatchObject({
      author: officer.key,
      copy: { of: officer, as: 'supervisor', receivedAt: now },
      exchanges: [{ id: 'file_2', direction: 'received', contents: sent.contents, seq: 4 }],
    })
    const advice: SentToRead = { ...sent, purpose: 'advice' }
    expect(copyToKeep(handed(advice), advice, { own: lawyer, now }).review?.copy?.as).toBe('lawyer')
  })

  test('keeps what its reader said and did not send yet, and what was last looked at', async () => {
    const sent = await sentOf(file)
    const { review } = copyToKeep(handed(sent), sent, { own: supervisor, now, before: said })
    expect(review?.threads).toMatchObject([{ id: 't1', comments: [{ text: 'Is May complete?' }] }])
    expect(review?.copy?.lookedAt).toBe(7)
    expect(review?.exchanges?.map(({ id }) => id)).toEqual(['file_1', 'file_2'])
  })

  test('does not bring back what others said there before', async () => {
    const sent = await sentOf(file)
    const { review } = copyToKeep(handed(sent), sent, { own: lawyer, now, before: said })
    expect(review?.threads).toBeUndefined()
  })
})
