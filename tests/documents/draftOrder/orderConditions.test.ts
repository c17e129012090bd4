import { expect, test } from 'vitest'
import { definitionsSchedule, orderConditions } from '#src/documents/draftOrder/orderConditions.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'

const served = servedView(aCase())
const prohibitions = served.conditions.filter(({ kind }) => kind === 'prohibition')

test('requirements are numbered on from the prohibitions', () => {
  expect(plainText(orderConditions(served.conditions))).toMatch(
    /^Prohibitions\n1\. The defendant must not .*\n2\. The defendant must not .*\nRequirements\n3\. The defendant must /,
  )
})

test('no requirement is said as none, no prohibition is a gap', () => {
  expect(plainText(orderConditions(prohibitions))).toMatch(/Requirements\nNone\.$/)
  expect(plainText(orderConditions([]))).toContain('[Not yet entered: the prohibitions]')
})

test('the schedule defines the terms that are used and no others', () => {
  const text = plainText(definitionsSchedule(served, served.conditions))
  expect(text).toContain('“Account”')
  expect(text).toContain('The officer of Westmarch Police who manages this order')
  expect(text).not.toContain('“Tracker”')
})

test('there is no schedule where no term is used', () => {
  expect(definitionsSchedule(served, prohibitions)).toEqual([])
})
