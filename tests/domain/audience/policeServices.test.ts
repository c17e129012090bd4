import { expect, test } from 'vitest'
import { policeServices } from '#src/domain/audience/policeServices.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { handedOver, servedPapers } from '#tests/support/paperServices.ts'

const said = 'He said that he would move.'
const served = { answer: 'yes' as const, method: 'personal' as const, on: '2026-09-14', response: said }
const file = aCase({
  papersServed: servedPapers(handedOver({}, { response: said })),
  service: { outcome: { result: 'made', madeOn: '2026-09-14', served } },
})

test('what was said when papers or an order were served is in no served view, and in the record of the police', () => {
  const view = servedView(file)
  expect(JSON.stringify(view)).not.toContain(said)
  const whole = policeServices(file, view)
  expect(whole.papersServed.map(({ response }) => response)).toEqual([said])
  expect(whole.ordersServed.map(({ service }) => service?.response)).toEqual([said])
})

test('where nothing was said there is nothing', () => {
  const quiet = aCase({ papersServed: servedPapers(handedOver()) })
  expect(policeServices(quiet, servedView(quiet)).papersServed[0]?.response).toBeUndefined()
})
