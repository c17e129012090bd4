import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { blocksFinal } from '#src/domain/checks/openFindings.ts'
import { type SampleId, sample } from '#tests/support/samples.ts'

type Item = { id: string; text?: string | undefined }
const changed = <T extends Item>(items: readonly T[] | undefined, id: string, text: string) =>
  (items ?? []).map((item) => (item.id === id ? { ...item, text } : item))

/** The training case with one of its conditions, or what happened in one of its acts, worded in this way. */
function trapped(id: SampleId, item: string, text: string): CaseFile {
  const file = sample(id)
  const items = (file.acts?.items ?? []).map((act) => (act.id === item ? { ...act, what: text } : act))
  return {
    ...file,
    acts: { ...file.acts, items },
    prohibitions: { ...file.prohibitions, items: changed(file.prohibitions?.items, item, text) },
  }
}

const findingsOf = (file: CaseFile) =>
  checkCase({ case: file, typing: {}, notes: {} }, file.training?.asAt ?? file.startedOn)
const stopsIn = (file: CaseFile, item: string) =>
  findingsOf(file).flatMap(({ code, severity, where }) =>
    severity === 'stops' && where.item === item ? [code] : [],
  )

describe('a trap that gives something away stops the papers, R15 and R16', () => {
  test.each<[SampleId, string, string, string, string]>([
    ['fx-04', 'the singer’s home', 'c-p01', 'must not enter Gannet Reach.', 'withheld-home'],
    ['fx-04', 'her home, a letter wrong', 'c-p01', 'must not enter Ganet Reach.', 'withheld-home'],
    ['fx-04', 'the postcode of it', 'act-06', 'He broadcast himself in sx92pv.', 'withheld-home'],
    ['fx-04', 'her mother’s home', 'c-p01', 'must not enter Lark Cottage, Emberfield.', 'withheld-home'],
    ['fx-04', 'her mother’s number', 'act-04', 'He rang 07700-900 325.', 'withheld-phone'],
    ['fx-08', 'the secret address', 'c-p07', 'must not enter 5 Teasel Mews.', 'withheld-home'],
    [
      'fx-08',
      'only its street',
      'c-p07',
      'must not enter Teasel Mews in Northmere.',
      'zone-on-withheld-home',
    ],
    [
      'fx-08',
      'a zone around it',
      'c-p07',
      'must not enter Castle Street, Teasel Mews or Tollgate Road in Northmere.',
      'zone-on-withheld-home',
    ],
    ['fx-08', 'the new name', 'c-c01', 'must not contact Delphine Rowen-Hart.', 'withheld-new-name'],
    ['fx-08', 'the child’s name', 'c-w11', 'must not search for Linden Ashgrove.', 'withheld-real-name'],
    ['fx-08', 'the child’s school', 'act-09', 'He searched for Larkspur Primary.', 'withheld-school'],
    [
      'fx-08',
      'the workplace',
      'c-p04',
      'must not go to Thornybank Veterinary Hospital.',
      'withheld-workplace',
    ],
    ['fx-01', 'the number of the house', 'c-p05', 'must not enter 27 Larch Row.', 'withheld-home'],
  ])('%s: %s', (id, _, item, text, code) => {
    const file = trapped(id, item, text)
    expect(stopsIn(file, item)).toContain(code)
    expect(stopsIn(sample(id), item)).toEqual([])
    expect(blocksFinal(findingsOf(file), file.explanations)).toBe(true)
    expect(blocksFinal(findingsOf(sample(id)), sample(id).explanations)).toBe(false)
  })
})

test('fx-01: the street that the defendant waited in may be named alone', () => {
  const file = trapped('fx-01', 'c-p05', 'must not enter Larch Row in Dunmarrow.')
  expect(stopsIn(file, 'c-p05')).toEqual([])
  const elsewhere = {
    ...file,
    acts: {
      ...file.acts,
      items: (file.acts?.items ?? []).map(({ place: _, ...act }) => ({
        ...act,
        what: (act.what ?? '').replaceAll('Larch Row', 'her street'),
      })),
    },
  }
  expect(stopsIn(elsewhere, 'c-p05')).toEqual(['zone-on-withheld-home'])
})

test('fx-08: a ward that is not centred on the address raises nothing that stops, and its area asks once', () => {
  const file = sample('fx-08')
  expect(stopsIn(file, 'c-p07')).toEqual([])
  const pointed = findingsOf(file).filter(({ code }) => code === 'area-pointed-to')
  expect(pointed.map(({ severity, where }) => [severity, where.item])).toEqual([['explain', 'p-delphine']])
})
