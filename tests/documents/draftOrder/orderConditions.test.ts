import { expect, test } from 'vitest'
import {
  definitionsSchedule,
  mapsSchedule,
  orderConditions,
} from '#src/documents/draftOrder/orderConditions.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'

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

test('own words, an exception and a locality use terms as well as a wording of the library', () => {
  const [first] = prohibitions
  const defined = (change: object) =>
    first ? plainText(definitionsSchedule(served, [{ ...first, ...change }])) : ''
  expect(defined({ text: 'must not hide a Tracker.' })).toContain('“Tracker”')
  expect(defined({ exceptions: ['The defendant may use another person’s Device.'] })).toContain('“Device”')
  expect(defined({ locality: { reach: 'limited', where: 'where the SPO Manager says' } })).toContain(
    '“SPO Manager”',
  )
  expect(defined({ text: 'must not hide a tracker.' })).toBe('')
})

test('the maps that these conditions name are a schedule of the order, each with its words', () => {
  const mapped = servedView(sample('fx-08'))
  const text = plainText(mapsSchedule(mapped, mapped.conditions))
  expect(text).toMatch(/^Schedule: maps\nEach map is attached to this order\./)
  const [, sentence] = mapsSchedule(mapped, mapped.conditions)
  expect(sentence).toMatchObject({ kind: 'paragraph', keepWithNext: true })
  expect(text).toContain('Map 1: Ninefold ward and Northmere bus station\nThe area begins where Mill Brow')
  const others = mapped.conditions.filter(({ number }) => number !== 4)
  expect(mapsSchedule(mapped, others)).toEqual([])
})
