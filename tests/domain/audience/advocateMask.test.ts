import { describe, expect, test } from 'vitest'
import { advocateMask } from '#src/domain/audience/advocateMask.ts'
import { aCase } from '#tests/support/aCase.ts'

const [ottoline] = aCase().protected?.people ?? []
const tansy = {
  id: 'p-tansy',
  name: 'Tansy Quillfeather',
  shownAs: { kind: 'name' as const },
  details: [
    { id: 'd', kind: 'school' as const, value: 'Fennelgate Primary School', released: 'yes' as const },
  ],
}
const file = aCase({
  protected: { people: [ottoline ?? { id: 'p-ottoline' }, tansy] },
  others: { people: [{ id: 'p-rook', name: 'Perrin Rook', shownAs: { kind: 'name' } }] },
  witnesses: { people: [{ id: 'w-1', name: 'Odalys Wren' }] },
})

describe('what the advocate of one person reads of others', () => {
  const mask = advocateMask(file, 'p-ottoline')

  test.each([
    [
      'another protected person',
      'Ottoline Marshbank or Tansy Quillfeather',
      'Ottoline Marshbank or [withheld]',
    ],
    ['a first name alone', 'the child Tansy', 'the child [withheld]'],
    ['somebody else of the case', 'the home of Perrin Rook', 'the home of [withheld]'],
    ['a witness', 'to ring Odalys Wren', 'to ring [withheld]'],
    ['a detail of another that is released', 'near Fennelgate Primary School', 'near [withheld]'],
  ])('has no name or detail of %s', (_, text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  test('keeps the person’s own name and the defendant’s', () => {
    const text = `${file.defendant?.name} must not contact Ottoline Marshbank`
    expect(mask(text)).toBe(text)
  })

  test('keeps the surname that the person shares with somebody else', () => {
    const sister = { ...tansy, name: 'Tansy Marshbank' }
    const family = aCase({ protected: { people: [ottoline ?? { id: 'p-ottoline' }, sister] } })
    expect(advocateMask(family, 'p-ottoline')('Ottoline Marshbank and Tansy Marshbank')).toBe(
      'Ottoline Marshbank and [withheld]',
    )
  })

  test('leaves a text that is not there as it is', () => {
    expect(mask(undefined)).toBeUndefined()
  })
})
