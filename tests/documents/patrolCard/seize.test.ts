import { expect, test } from 'vitest'
import { whatToSeize } from '#src/documents/patrolCard/seize.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { aCase } from '#tests/support/aCase.ts'

const police = policeView(aCase())

test('what to look for follows from the kinds of condition, each thing once', () => {
  expect(whatToSeize(police, new Set(['c-c01']))).toEqual(['phones', 'SIM cards', 'letters', 'gifts'])
  const both = whatToSeize(police, new Set(['c-c01', 'c-o04']))
  expect(both.filter((thing) => thing === 'phones')).toHaveLength(1)
  expect(both).toContain('computers')
})

test('a place has camera footage, and without conditions there is nothing', () => {
  expect(whatToSeize(police, new Set(['c-p05']))).toEqual([
    'camera footage of the place before it is overwritten',
  ])
  expect(whatToSeize(police, new Set())).toEqual([])
})
