import { describe, expect, test } from 'vitest'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { explains, stops } from '#src/domain/checks/makeFinding.ts'
import { houseRule, spa } from '#src/domain/law/citations.ts'
import { standingOf } from '#src/domain/review/standingOf.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, finishedCase, finishedWith } from '#tests/support/checking.ts'

const notGiven = stops('authority-not-given', { step: 'applicant' }, 'Not yet.', spa('s.1(1)'))
const noRisk = stops('unfinished-risk', { step: 'risk' }, 'Not finished.', spa('s.1(4)'))
const noTool = explains('risk-not-assessed', { step: 'risk' }, 'Say why not.', houseRule())

describe('what an application says when somebody would move it', () => {
  test('authority that is not given yet keeps nobody from asking for it, and is open all the same', () => {
    expect(standingOf(aDraft(), [notGiven])).toMatchObject({ stops: 0, open: 1 })
    expect(standingOf(aDraft(), [notGiven, noRisk])).toMatchObject({ stops: 1, open: 2 })
  })

  test('a finding with its reason is not open', () => {
    const file = { explanations: [{ finding: 'risk-not-assessed|risk||', reason: 'On paper.' }] }
    expect(standingOf(aDraft(), [noTool]).open).toBe(1)
    expect(standingOf(aDraft(file), [noTool]).open).toBe(0)
  })

  test('a finished application waits for a person on the points that only a person can tell', () => {
    const draft = aDraft(finishedCase())
    expect(standingOf(draft, checkCase(draft, asAt))).toEqual({ stops: 0, open: 0, checklistOpen: 7 })
  })

  test('one that only lacks authority can be sent for it', () => {
    const draft = aDraft(finishedWith({ applicant: { authorisation: undefined } }))
    expect(standingOf(draft, checkCase(draft, asAt)).stops).toBe(0)
  })

  test('the day on which it was lodged', () => {
    expect(standingOf(aDraft({ marks: { lodgedOn: '2026-11-20' } }), []).lodgedOn).toBe('2026-11-20')
  })
})
