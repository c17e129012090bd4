import { expect, test } from 'vitest'
import { draftOrderDue } from '#src/domain/law/periods/draftOrderDue.ts'

test.each([
  ['a Friday', '2027-01-29', '2027-01-27'],
  ['a Wednesday', '2027-01-27', '2027-01-25'],
  ['a Tuesday, over a weekend', '2027-01-26', '2027-01-22'],
  ['a Monday, over a weekend', '2027-01-25', '2027-01-21'],
  ['the first day after Easter', '2027-03-30', '2027-03-24'],
  ['a Saturday', '2027-01-30', '2027-01-28'],
])('the draft order is due two business days before %s', (_, hearing, due) => {
  expect(draftOrderDue(hearing).lastDay).toBe(due)
})

test('it is marked as practice, and says where bank holidays are not yet proclaimed', () => {
  expect(draftOrderDue('2027-01-29')).toMatchObject({
    authority: { source: 'Good practice' },
    caution: 'This is good practice, not a rule of law.',
  })
  expect(draftOrderDue('2031-01-29').caution).toContain('not yet proclaimed')
})
