import { expect, test } from 'vitest'
import { checkAdmissions } from '#src/domain/checks/checkAdmissions.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const act = (what: string, response: ActDraft['response']) => ({
  acts: { items: withItem(finishedCase().acts?.items, 'act-01', { what, response }) },
})

test.each(['denied', 'noComment', 'askedForAdvice', 'notAsked'] as const)(
  '%s is no admission',
  (response) => {
    expect(said(checkAdmissions, act('In interview he admitted it.', response))).toEqual([
      'act-answer-not-admission explain',
    ])
  },
)

test('an admission may be told as one, and that there was none may be told', () => {
  expect(said(checkAdmissions, act('In interview he admitted it.', 'admitted'))).toEqual([])
  expect(said(checkAdmissions, act('He made no admission.', 'denied'))).toEqual([])
  expect(said(checkAdmissions, act('He did not admit it.', 'noComment'))).toEqual([])
})
