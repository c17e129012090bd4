import { describe, expect, test } from 'vitest'
import { advocateViews } from '#src/domain/audience/advocateView.ts'
import { findWithheld } from '#src/domain/shared/findWithheld.ts'
import { withheldDetails } from '#src/domain/shared/withheld.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const person = aCase().protected?.people?.[0]
const withPerson = (change: object) => ({ ...person, id: person?.id ?? '', ...change })

describe('what the advocate of a protected person may hold', () => {
  test('is a view for each person who has an advocate', () => {
    expect(advocateViews(aCase()).map((view) => view.person)).toEqual(['Ottoline Marshbank'])
    const without = withPerson({ advocate: { answer: 'no' } })
    expect(advocateViews(aCase({ protected: { people: [without] } }))).toEqual([])
  })

  test('has only the conditions that protect that person', () => {
    const [view] = advocateViews(aCase())
    expect(view?.conditions.map(({ number }) => number)).toEqual([1, 2, 3])
    const items = (aCase().prohibitions?.items ?? []).map((item) => ({ ...item, protects: ['p-other'] }))
    const [fewer] = advocateViews(aCase({ prohibitions: { items } }))
    expect(fewer?.conditions.map(({ number }) => number)).toEqual([3])
  })

  test('gives what the library says a condition is for, and asks its question', () => {
    const [first] = advocateViews(aCase())[0]?.conditions ?? []
    expect(first?.purpose).toBe('Fear and pressure from messages, calls and visits')
    expect(first?.question).toBe(
      'Is there any way of contact that must stay open, for a child or about property?',
    )
  })

  test('gives a plain question and no reasons where the officer wrote the condition', () => {
    const [item] = aCase().prohibitions?.items ?? []
    const own = {
      ...item,
      id: 'own',
      origin: { kind: 'bespoke' as const, why: 'No other' },
      risk: 'Being watched',
    }
    const [view] = advocateViews(aCase({ prohibitions: { items: [own] } }))
    expect(view?.conditions[0]).toMatchObject({
      purpose: undefined,
      question: expect.stringContaining('Would this help you?'),
    })
  })

  test('masks withheld details of everybody, the person’s own too', () => {
    const [item] = aCase().prohibitions?.items ?? []
    const own = {
      ...item,
      id: 'own',
      text: 'must not go to 27 Larch Row or ring 07700 900214 or 07700 900999.',
    }
    const tansy = {
      id: 'p-tansy',
      name: 'Tansy Marshbank',
      details: [{ id: 'd', kind: 'phone' as const, value: '07700 900999', released: 'no' as const }],
    }
    const [view] = advocateViews(aCase({ prohibitions: { items: [own] }, others: { people: [tansy] } }))
    expect(view?.conditions[0]?.text).toBe('must not go to [withheld] or ring [withheld] or [withheld].')
  })

  test('gives a period and a place only where they are the condition’s own', () => {
    const [item] = aCase().prohibitions?.items ?? []
    const own = {
      ...item,
      id: 'own',
      period: { runs: 'until' as const, lastDay: '2027-01-31' },
      locality: { reach: 'limited' as const, where: 'Dunmarrow' },
    }
    expect(advocateViews(aCase({ prohibitions: { items: [own] } }))[0]?.conditions[0]).toMatchObject({
      lastDay: '2027-01-31',
      where: 'Dunmarrow',
    })
    expect(advocateViews(aCase())[0]?.conditions[0]).toMatchObject({ lastDay: undefined, where: undefined })
  })

  test.each(sampleIds)('has no withheld detail of anyone in %s', (id) => {
    const file = sample(id)
    for (const view of advocateViews(file))
      expect(findWithheld(JSON.stringify(view), withheldDetails(file))).toEqual([])
  })
})
