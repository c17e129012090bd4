import { expect, test } from 'vitest'
import { balanceSection } from '#src/documents/authorisingNote/balanceSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { defendantPoints } from '#src/domain/law/proceedings.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { sample } from '#tests/support/samples.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

test('names the conditions that touch private life, and says that the articles were not verified', () => {
  const text = wordsIn(balanceSection(policeView(sample('fx-01'))))
  expect(text).toMatch(/Art 8, private and family life.*Touched by conditions 1, 2/s)
  expect(text).toContain(defendantPoints.rights.caution)
})

test('speech is touched by a prohibition on publishing and not by a requirement', () => {
  const only = (code: string) =>
    wordsIn(
      balanceSection(
        policeView(
          aCase({
            prohibitions: { items: [{ id: 'c', origin: { kind: 'library', code, version: 1, inputs: {} } }] },
            requirements: { items: [] },
          }),
        ),
      ),
    )
  expect(only('O02')).toMatch(/Art 10, expression.*Touched by condition 1\./s)
  expect(only('P05')).toContain('No condition by its kind.')
})

test('why the order is proportionate is a gap until it is entered', () => {
  const text = wordsIn(balanceSection(policeView({ schema: 1, id: 'c', startedOn: '2026-06-22' })))
  expect(text).toContain('[Not yet entered: why the order is proportionate]')
})

test('of a change it speaks of the added conditions alone, and of an order that is to end not at all', () => {
  const of = (deed: 'vary' | 'discharge') => wordsIn(balanceSection(policeView(aChange(deed))))
  expect(of('vary')).toContain('No condition that is added, by its kind.')
  expect(of('discharge')).toBe('')
})
