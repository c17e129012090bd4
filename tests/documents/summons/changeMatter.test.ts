import { expect, test } from 'vitest'
import { changeMatter } from '#src/documents/summons/changeMatter.ts'
import { summons } from '#src/documents/summons/summons.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const matter = (...change: Parameters<typeof aChange>) =>
  wordsIn(changeMatter(servedView(aChange(...change))))

test('the matter is stated shortly: the section, the order and what is asked', () => {
  const text = matter('vary')
  expect(text).toContain(
    'The Chief Constable of Westmarch Police has made a complaint to this court under section 4(1).',
  )
  expect(text).toContain('Condition 2 is reworded.')
  expect(text).not.toContain('Quill Street')
  expect(text).toContain('The order has effect as it stands until a court changes it.')
})

test('of an interim order it is a complaint under section 5(7), with no duty to hear', () => {
  const text = matter('discharge', { route: { kind: 'change', order: 'interim' } })
  expect(text).toContain('under section 5(7)')
  expect(text).not.toContain('section 4')
})

test('the summons carries it in the place of the tests of section 1', () => {
  const text = wordsIn(summons(servedView(aChange('renew')), '2026-06-24'))
  expect(text).toContain('asks the court to renew the stalking protection order')
  expect(text).not.toContain('section 1(1)')
})

test('a summons for a new order has another matter', () => {
  expect(changeMatter(servedFrom())).toEqual([])
})
