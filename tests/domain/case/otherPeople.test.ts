import { describe, expect, test } from 'vitest'
import { otherPeople } from '#src/domain/case/otherPeople.ts'

const pip = {
  id: 'p-pip',
  name: 'Pip',
  shownAs: { kind: 'name' },
  role: 'child',
  under18: 'yes',
  knownToDefendant: 'yes',
}
const saidOf = (answer: unknown) => otherPeople.safeParse(answer).error?.issues.map(({ message }) => message)

describe('the other people in the case', () => {
  test('are listed, or there are none', () => {
    expect(saidOf({ people: [pip] })).toBeUndefined()
    expect(saidOf({ none: 'none' })).toBeUndefined()
    expect(saidOf({ none: 'none', people: [] })).toBeUndefined()
  })

  test('are never both', () => {
    expect(saidOf({ none: 'none', people: [pip] })).toEqual([
      'You said that there are no other people, and somebody is listed. Take back one of the two',
    ])
  })
})
