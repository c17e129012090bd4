import { describe, expect, test } from 'vitest'
import type { Finding } from '#src/domain/checks/finding.ts'
import { firstUnfinished, isAbsence, stepStatus } from '#src/domain/flow/stepStatus.ts'
import { spa } from '#src/domain/law/citations.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const stop = (code: string, step: Finding['where']['step']): Finding => ({
  code,
  severity: 'stops',
  message: 'Mend this',
  where: { step },
  authority: spa('s.1(3)'),
})
const resides = { area: { basis: 'resides' as const } }

describe('the status of a step', () => {
  test('nothing while nothing is entered, even where a rule stops because of that', () => {
    expect(stepStatus(aDraft(), 'area', [stop('unfinished-area', 'area')])).toBe('nothing')
    expect(stepStatus(aDraft({ area: {} }), 'area', [])).toBe('nothing')
    expect(stepStatus(aDraft({ area: { grounds: '' } }), 'area', [])).toBe('nothing')
  })

  test('some while the finished schema does not accept it', () => {
    expect(stepStatus(aDraft({ area: { basis: 'believedIn' } }), 'area', [])).toBe('some')
  })

  test('finished once the finished schema accepts the branch that was taken', () => {
    expect(stepStatus(aDraft(resides), 'area', [])).toBe('finished')
    expect(stepStatus(aDraft({ area: { basis: 'notLimited', grounds: 'left over' } }), 'area', [])).toBe(
      'finished',
    )
  })

  test('problem while something typed is refused, on this step alone', () => {
    const draft = aDraft(resides, { typing: { defendant: { 'born.value': '31/2/' } } })
    expect(stepStatus(draft, 'defendant', [])).toBe('problem')
    expect(stepStatus(draft, 'area', [])).toBe('finished')
    expect(stepStatus(aDraft(resides, { typing: { area: {} } }), 'area', [])).toBe('finished')
  })

  test('problem when a rule stops what is entered, not when it stops another step', () => {
    expect(stepStatus(aDraft(resides), 'area', [stop('area-wrong', 'area')])).toBe('problem')
    expect(stepStatus(aDraft(resides), 'area', [stop('area-wrong', 'length')])).toBe('finished')
  })

  test('some, not a problem, when a rule only misses something', () => {
    const missing = stop('unfinished-area', 'area')
    expect(isAbsence(missing)).toBe(true)
    expect(stepStatus(aDraft(resides), 'area', [missing])).toBe('some')
  })

  test('a rule that asks for a reason is no problem of the step', () => {
    const { authority, code, message, where } = stop('area-odd', 'area')
    const finding: Finding = { severity: 'explain', authority, code, message, where }
    expect(stepStatus(aDraft(resides), 'area', [finding])).toBe('finished')
  })

  test('the interim page does not belong to a route without an interim order', () => {
    expect(stepStatus(aDraft({ route: { kind: 'full' } }), 'interim', [])).toBe('notApplicable')
    expect(stepStatus(aDraft({ route: { kind: 'fullWithInterim' } }), 'interim', [])).toBe('nothing')
  })
})

describe('checking the answers and the papers', () => {
  test.each(['thread', 'challenge', 'answers', 'bundle', 'documents'] as const)(
    '%s stand as the other steps stand together',
    (step) => {
      expect(stepStatus(aDraft(), step, [])).toBe('nothing')
      expect(stepStatus(aDraft(resides), step, [])).toBe('some')
      expect(stepStatus(aDraft(resides), step, [stop('area-wrong', 'area')])).toBe('problem')
    },
  )

  test('the outcome, which comes after, does not count', () => {
    expect(stepStatus(aDraft({ service: { stations: 'Castle Street' } }), 'answers', [])).toBe('nothing')
  })
})

describe('the first step that is not finished', () => {
  test('is the first of the list in a new case, and passes over what is finished', () => {
    expect(firstUnfinished(aDraft(), [])).toBe('decision')
    const decided = aDraft({ decision: { outcome: 'apply', sooner: { answer: 'no' } } })
    expect(firstUnfinished(decided, [])).toBe('route')
    const routed = aDraft({ ...decided.case, route: { kind: 'full' } })
    expect(firstUnfinished(routed, [])).toBe('applicant')
  })
})
