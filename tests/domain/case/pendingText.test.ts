import { describe, expect, test } from 'vitest'
import {
  hasPending,
  pendingText,
  withoutWaitingReview,
  withPending,
  withWaitingReview,
} from '#src/domain/case/pendingText.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const quick = { step: 'acts', box: 'quick' } as const
const paste = { step: 'acts', box: 'paste' } as const
const halfTyped = { acts: { 'items.act_1.when.on': '31/2' } }
const draft = aDraft({}, { typing: halfTyped })

/** The draft with that text waiting in the box of quick entry. */
const holding = (text: string, from = draft) => ({ ...from, typing: withPending(from.typing, quick, text) })

describe('text that waits in a box', () => {
  test('is found again under its page and its box only', () => {
    const held = holding('6 April he rang')
    expect(pendingText(held, quick)).toBe('6 April he rang')
    expect(pendingText(held, paste)).toBe('')
    expect(pendingText(draft, quick)).toBe('')
  })

  test('is no half-typed answer of its step', () => {
    expect(holding('6 April he rang').typing.acts).toEqual(halfTyped.acts)
  })

  test('leaves the draft that it was given as it was', () => {
    holding('6 April he rang')
    expect(draft.typing).toEqual(halfTyped)
  })

  test('leaves no trace once the box is empty', () => {
    expect(holding('', holding('6 April he rang')).typing).toEqual(halfTyped)
  })

  test('stays when another box of the page is emptied', () => {
    const both = { ...draft, typing: withPending(holding('6 April').typing, paste, 'rows') }
    const one = { ...draft, typing: withPending(both.typing, paste, '') }
    expect(pendingText(one, quick)).toBe('6 April')
    expect(pendingText(one, paste)).toBe('')
  })
})

test('a step says whether text waits in any of its boxes', () => {
  expect(hasPending(draft, 'acts')).toBe(false)
  expect(hasPending(holding('6'), 'acts')).toBe(true)
  expect(hasPending(holding('6'), 'evidence')).toBe(false)
})

test('what waits in the room of review comes along with a newer copy, and goes without leaving a trace of the rest', () => {
  const waits = { 'review, not added yet': { 'comment.words': 'Too' } }
  const before = aDraft({}, { typing: { ...waits, ...halfTyped } })
  expect(withWaitingReview(aDraft(), before).typing).toEqual(waits)
  expect(withWaitingReview(draft, draft)).toBe(draft)
  expect(withoutWaitingReview(before).typing).toEqual(halfTyped)
})
