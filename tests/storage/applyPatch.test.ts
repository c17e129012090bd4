import { describe, expect, test } from 'vitest'
import { pendingText } from '#src/domain/case/pendingText.ts'
import { applyPatch } from '#src/storage/applyPatch.ts'
import type { Patch } from '#src/storage/draftStore.ts'
import { author, reviewAt, supervisor } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const full = { step: 'route', answers: { kind: 'full' }, typed: {} } as const

describe('one change of a draft', () => {
  test('touches its own step and leaves the draft that it was given as it was', () => {
    const before = aDraft({ area: { basis: 'resides' } }, { typing: { area: { grounds: 'x' } } })
    const copy = structuredClone(before)
    const after = applyPatch(before, full)
    expect(before).toEqual(copy)
    expect(after.case).toEqual({ ...before.case, route: { kind: 'full' } })
    expect(after.typing).toEqual(before.typing)
  })

  test('the force’s values are copied without what concerns the device', () => {
    const profile = sampleProfile('westmarch')
    const after = applyPatch(aDraft(), {
      profile: { ...profile, recoveryKey: 'age1q', keepsOnDevice: false },
    })
    expect(after.case.profile).toEqual(profile)
  })

  test('answers that the step refuses are kept as text in their place', () => {
    const patch = { step: 'court', answers: { name: 'Avonfleet', estimateMinutes: 'an hour' }, typed: {} }
    const { case: file, typing } = applyPatch(aDraft(), patch as unknown as Patch)
    expect(file.court).toEqual({ name: 'Avonfleet' })
    expect(typing).toEqual({ court: { estimateMinutes: 'an hour' } })
  })

  test('what did not change of a list is the very same, and what is refused in an item that did is kept as text', () => {
    const [first, second] = [
      { id: 'a', what: 'He rang.' },
      { id: 'b', what: 'He waited.' },
    ]
    const before = applyPatch(aDraft(), { step: 'acts', answers: { items: [first, second] }, typed: {} })
    const [a, b] = before.case.acts?.items ?? []
    if (!a || !b) throw new Error('Both acts are kept')
    const changed = { ...b, what: 'He waited and left.' }
    const after = applyPatch(before, { step: 'acts', answers: { items: [a, changed] }, typed: {} })
    expect(after.case.acts?.items?.[0]).toBe(a)
    expect(after.case.acts).toEqual({ items: [a, changed] })
    const refused = { step: 'acts', answers: { items: [a, { ...b, what: 7 }] }, typed: {} }
    const { case: file, typing } = applyPatch(before, refused as unknown as Patch)
    expect(file.acts).toEqual({ items: [first, { id: 'b' }] })
    expect(typing).toEqual({ acts: { 'items.b.what': '7' } })
  })

  test('half-typed text that has been put right is let go', () => {
    const before = aDraft({}, { typing: { court: { estimateMinutes: 'an hour' }, area: { grounds: 'x' } } })
    const after = applyPatch(before, { step: 'court', answers: { estimateMinutes: 60 }, typed: {} })
    expect(after.typing).toEqual({ area: { grounds: 'x' } })
  })

  test('a step that was emptied is absent again', () => {
    const after = applyPatch(applyPatch(aDraft(), full), { step: 'route', answers: undefined, typed: {} })
    expect(after).toEqual(aDraft())
  })

  test('notes stay unless the change brings them', () => {
    const noted = applyPatch(aDraft(), { note: { step: 'route', text: 'ask the lawyer' } })
    expect(applyPatch(noted, full).notes).toEqual({ route: 'ask the lawyer' })
    expect(applyPatch(noted, { ...full, notes: 'asked' }).notes).toEqual({ route: 'asked' })
    expect(applyPatch(noted, { ...full, notes: '' }).notes).toEqual({})
  })

  test('a reason for a finding takes the place of the earlier one and can be taken back', () => {
    const reason = (finding: string, text: string): Patch => ({ explanation: { finding, reason: text } })
    const two = applyPatch(applyPatch(aDraft(), reason('a', 'first')), reason('b', 'other'))
    const changed = applyPatch(two, reason('a', 'second'))
    expect(changed.case.explanations).toEqual([
      { finding: 'b', reason: 'other' },
      { finding: 'a', reason: 'second' },
    ])
    expect(applyPatch(changed, { removeExplanation: 'b' }).case.explanations).toEqual([
      { finding: 'a', reason: 'second' },
    ])
  })

  test('marks add to each other', () => {
    const lodged = applyPatch(aDraft(), { mark: { lodgedOn: '2026-11-20' } })
    expect(applyPatch(lodged, { mark: { servedOn: '2026-11-21' } }).case.marks).toEqual({
      lodgedOn: '2026-11-20',
      servedOn: '2026-11-21',
    })
  })
})

describe('text that is not added yet', () => {
  const quick = { step: 'acts', box: 'quick' } as const
  const waiting = applyPatch(aDraft(), { pending: { ...quick, text: '6 April he rang' } })

  test('is kept without touching the answers or what is half-typed', () => {
    const before = aDraft({ acts: { items: [] } }, { typing: { acts: { 'items.a.when.on': '31/2' } } })
    const after = applyPatch(before, { pending: { ...quick, text: '6 April he rang' } })
    expect(after.case).toBe(before.case)
    expect(after.typing.acts).toEqual(before.typing.acts)
    expect(pendingText(after, quick)).toBe('6 April he rang')
  })

  test('leaves its box in the same change that adds it to the answers', () => {
    const items = [{ id: 'a', what: 'he rang' }]
    const added = { box: 'quick', texts: ['6 April', '6 April he rang'] }
    const after = applyPatch(waiting, { step: 'acts', answers: { items }, typed: {}, added })
    expect(after.case.acts).toEqual({ items })
    expect(after.typing).toEqual({})
  })

  test('stays in its box when another text is added, such as the line of another tab', () => {
    const added = { box: 'quick', texts: ['7 April he came'] }
    const after = applyPatch(waiting, { step: 'acts', answers: { items: [] }, typed: {}, added })
    expect(pendingText(after, quick)).toBe('6 April he rang')
  })

  test('stays in its box when its step is changed in another way', () => {
    const after = applyPatch(waiting, { step: 'acts', answers: { items: [] }, typed: {} })
    expect(pendingText(after, quick)).toBe('6 April he rang')
  })
})

test('an application is closed with its day and reason, and opened again without a trace in the case', () => {
  const closed = { on: '2026-11-23', why: 'Another force goes on' }
  const after = applyPatch(aDraft(), { closed })
  expect(after.case.closed).toEqual(closed)
  expect(applyPatch(after, { closed: undefined }).case).toEqual(aDraft().case)
})

describe('the record of review', () => {
  const answer = (reason: string) =>
    ({
      in: 'checklist',
      item: { id: '7', result: 'pass', reason, by: supervisor, at: '2026-11-20T10:00:00.000Z' },
    }) as const

  test('takes an item in, or puts it in the place of the one with its id; the answers stay', () => {
    const before = aDraft({ defendant: { name: 'Alaric Fell' } }, { review: reviewAt('submitted') })
    const once = applyPatch(before, { review: [answer('On paper.')] })
    const twice = applyPatch(once, { review: [answer('On file.')] })
    expect(once.case).toBe(before.case)
    expect(once.review?.moves).toEqual(before.review?.moves)
    expect(twice.review?.checklist).toEqual([answer('On file.').item])
  })

  test('names its author, and keeps the one it has', () => {
    const named = applyPatch(aDraft(), { review: [], author: author.key })
    expect(named.review).toEqual({ author: author.key })
    expect(applyPatch(named, { review: [] }).review?.author).toBe(author.key)
  })

  test('of a copy says which version was looked through; of an application of one’s own it does not', () => {
    const copy = { of: author, as: 'lawyer', receivedAt: '2026-11-20T10:00:00.000Z' } as const
    const looked = { review: [], lookedAt: 4 }
    expect(applyPatch(aDraft({}, { review: { copy } }), looked).review?.copy).toEqual({
      ...copy,
      lookedAt: 4,
    })
    expect(applyPatch(aDraft({}, { review: {} }), looked).review).toEqual({})
  })

  test('takes an item in with the answers of the step that it changes', () => {
    const after = applyPatch(aDraft(), { ...full, review: [answer('Taken.')] })
    expect(after.case.route).toEqual({ kind: 'full' })
    expect(after.review?.checklist).toHaveLength(1)
    expect(applyPatch(aDraft(), full)).not.toHaveProperty('review')
  })
})

test('what somebody handed over takes the place of all that was there', () => {
  const received = aDraft({ defendant: { name: 'New' } }, { review: reviewAt('settled') })
  const before = aDraft({ defendant: { name: 'Old' } }, { notes: { acts: 'ask' } })
  expect(applyPatch(before, { received })).toEqual(received)
})

test('what a reader has half typed stays while a newer version of the copy comes in', () => {
  const waits = { 'review, not added yet': { 'add-comment.words': 'Is this too' } }
  const before = aDraft({}, { typing: { ...waits, acts: { 'when.on': '31/2' } } })
  expect(applyPatch(before, { received: aDraft() }).typing).toEqual(waits)
})
