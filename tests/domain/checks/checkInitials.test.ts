import { describe, expect, test } from 'vitest'
import { checkInitials } from '#src/domain/checks/checkInitials.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const ottoline = (shownAs: object) => ({
  protected: { people: withItem(whole.protected?.people, 'p-ottoline', { shownAs }) },
})
const personA = ottoline({ kind: 'pseudonym', label: 'Person A' })
const referred = (reference: string) => ({
  evidence: { exhibits: [{ id: 'ex-new', reference }] },
})

describe('the initials of a name that is withheld', () => {
  test('are not the pseudonym', () => {
    const initials = { kind: 'pseudonym', label: 'O. M.' }
    expect(said(checkInitials, { ...ottoline(initials), ...referred('LA/1') })).toEqual([
      'pseudonym-of-initials explain',
    ])
    expect(said(checkInitials, { ...personA, ...referred('LA/1') })).toEqual([])
  })

  test('do not begin the reference of an exhibit', () => {
    expect(said(checkInitials, { ...personA, ...referred('OM/1') })).toEqual(['exhibit-of-initials explain'])
    expect(said(checkInitials, { ...personA, ...referred('Omen video/1') })).toEqual([])
  })

  test('may stand where the papers print the name', () => {
    expect(said(checkInitials, { ...ottoline({ kind: 'name' }), ...referred('OM/1') })).toEqual([])
  })
})
