import { describe, expect, test } from 'vitest'
import { servedServices } from '#src/domain/audience/servedServices.ts'
import { aCase } from '#tests/support/aCase.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

describe('what served papers say of service', () => {
  test('is every service of papers, and whether all that proves it is recorded', () => {
    const open = handedOver({ id: 'open' }, { signature: undefined })
    const { papersServed } = servedServices(aCase({ papersServed: servedPapers(handedOver(), open) }))
    expect(papersServed.map(({ id, complete }) => [id, complete])).toEqual([
      ['service-1', true],
      ['open', false],
    ])
    expect(papersServed[0]).toMatchObject({
      papers: ['D1', 'D9'],
      on: '2026-06-23',
      identity: 'Known to the officer',
    })
  })

  test('gives the day on which a notice counts as served only where it was posted', () => {
    const { papersServed } = servedServices(
      aCase({
        papersServed: servedPapers(posted(), handedOver(), { ...posted(), id: 's-3', papers: ['D1'] }),
      }),
    )
    expect(papersServed.map(({ noticeOn }) => noticeOn)).toEqual(['2026-06-25', undefined, undefined])
  })

  test('is the service of each order that was made', () => {
    const { id: _, papers: __, how, ...rest } = handedOver()
    const served = { answer: 'yes' as const, ...how, method: 'personal' as const }
    const file = aCase({
      service: {
        interim: { result: 'made', madeOn: '2026-07-08', court: 'Dunmarrow', served },
        outcome: { result: 'made', madeOn: '2026-09-14', court: 'Dunmarrow', served: { answer: 'no' } },
      },
    })
    expect(rest.pages).toBe('46 pages')
    expect(servedServices(file).ordersServed).toMatchObject([
      { kind: 'interim', madeOn: '2026-07-08', service: { by: 'PC Wynn Arkwright, 5120', complete: true } },
      { kind: 'full', madeOn: '2026-09-14', service: undefined },
    ])
    expect(servedServices(aCase()).ordersServed).toEqual([])
  })
})
