import { describe, expect, test } from 'vitest'
import { escalation } from '#src/domain/grounds/escalation.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'

const act = (id: string, on: string, rest: Partial<ActDraft> = {}): ActDraft => ({
  id,
  kind: 'act',
  when: { precision: 'exact', on },
  ...rest,
})
const factOf = (code: string, acts: readonly ActDraft[]) =>
  escalation(acts).find((fact) => fact.code === code)?.text

describe('acts after an event such as an arrest', () => {
  const arrest = act('arrest', '2026-05-16', { kind: 'context' })

  test('are named with the event', () => {
    const acts = [act('later', '2026-06-13'), arrest, act('first', '2026-05-01'), act('next', '2026-05-28')]
    expect(factOf('after-context', acts)).toBe(
      '[[act:next]] and [[act:later]] came after the event at [[act:arrest]].',
    )
  })

  test('are not claimed where nothing came after, or there was no event', () => {
    expect(factOf('after-context', [act('first', '2026-05-01'), arrest])).toBeUndefined()
    expect(factOf('after-context', [act('first', '2026-05-01'), act('next', '2026-06-01')])).toBeUndefined()
  })
})

describe('acts recorded as a breach', () => {
  test('are told by what was breached', () => {
    const acts = [
      act('a', '2026-05-28', { breachOf: 'police bail' }),
      act('b', '2026-06-01', { breachOf: 'the family order' }),
      act('c', '2026-06-13', { breachOf: 'police bail' }),
      act('d', '2026-06-14', { breachOf: ' ' }),
    ]
    expect(factOf('recorded-breaches', acts)).toBe(
      '[[act:a]] and [[act:c]] are recorded as a breach of police bail. [[act:b]] is recorded as a breach of the family order.',
    )
    expect(factOf('recorded-breaches', [act('d', '2026-06-14')])).toBeUndefined()
  })
})

describe('kinds of act that are new', () => {
  test('are those first seen in the later half', () => {
    const acts = [
      act('a', '2026-04-01', { behaviours: ['b'] }),
      act('b', '2026-04-02', { behaviours: ['e'] }),
      act('c', '2026-04-03', { behaviours: ['b', 'n'] }),
      act('d', '2026-04-04', { behaviours: ['e', 'm'] }),
    ]
    expect(factOf('new-kinds', acts)).toBe(
      'Kinds of act that appear only later are tracking a person or vehicle (first in [[act:c]]) and pretending to be a person, or getting into an account (first in [[act:d]]).',
    )
  })

  test('are none where there is one act, or all kinds came early', () => {
    expect(escalation([act('a', '2026-04-01', { behaviours: ['b'] })])).toEqual([])
    expect(escalation([])).toEqual([])
  })
})
