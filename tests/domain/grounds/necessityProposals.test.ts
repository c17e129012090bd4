import { describe, expect, test } from 'vitest'
import { necessityProposals } from '#src/domain/grounds/necessityProposals.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const on = (id: string, day: string) => ({
  id,
  kind: 'act' as const,
  when: { precision: 'exact' as const, on: day },
})
const texts = (...[answers]: Parameters<typeof aDraft>) =>
  necessityProposals(aDraft(answers).case).map(({ text }) => text)

describe('bail', () => {
  test('without a known end, or no bail, proposes nothing', () => {
    expect(texts({ proceedings: { bail: { kind: 'none' } } })).toEqual([])
    expect(texts({ proceedings: { bail: { kind: 'court', ends: { known: false } } } })).toEqual([])
  })

  test('counts the acts of the days after it began, not of the day itself', () => {
    const bail = { kind: 'court' as const, from: '2026-05-16' }
    expect(texts({ proceedings: { bail }, acts: { items: [on('a', '2026-05-16')] } })).toEqual([])
    expect(texts({ proceedings: { bail }, acts: { items: [on('a', '2026-05-17')] } })).toEqual([
      '[[act:a]] came after bail began on 16 May 2026.',
    ])
  })
})

describe('another measure', () => {
  test.each([
    ['restrainingOrder', 'notAvailable', 'A restraining order is not available. There is no conviction.'],
    ['licence', 'ended', 'The conditions of a prison licence have ended. There is no conviction.'],
    [
      'existingSpo',
      'notAvailable',
      'No earlier stalking protection order was found. There is no conviction.',
    ],
    ['existingSpo', 'ended', 'An earlier stalking protection order has ended. There is no conviction.'],
    ['existingSpo', 'inForce', 'An existing stalking protection order is in force. There is no conviction.'],
  ] as const)('%s, %s', (kind, status, text) => {
    expect(
      texts({ necessity: { measures: [{ id: 'm', kind, status, gap: 'there is no conviction' }] } }),
    ).toEqual([text])
  })

  test('without its gap proposes nothing: the reason is the officer’s', () => {
    expect(
      texts({ necessity: { measures: [{ id: 'm', kind: 'bail', status: 'inForce', gap: ' ' }] } }),
    ).toEqual([])
  })
})
