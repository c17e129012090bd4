import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { openFindings } from '#src/domain/checks/openFindings.ts'
import { type SampleId, sample } from '#tests/support/samples.ts'

const noReason = { kind: 'bespoke', why: 'No condition of the library says this.' } as const

type Item = { id: string; text?: string | undefined }
const changed = <T extends Item>(items: readonly T[] | undefined, id: string, change: object) =>
  (items ?? []).map((item) => (item.id === id ? { ...item, ...change } : item))

/** The training case with one condition worded in this way. */
function trapped(id: SampleId, condition: string, change: object): CaseFile {
  const file = sample(id)
  return {
    ...file,
    prohibitions: { ...file.prohibitions, items: changed(file.prohibitions?.items, condition, change) },
    requirements: { ...file.requirements, items: changed(file.requirements?.items, condition, change) },
  }
}

/** What is open in a case about one of its conditions, but for what only says that the text is no longer the library’s. */
function openAbout(file: CaseFile, condition: string): string[] {
  const findings = checkCase({ case: file, typing: {}, notes: {} }, file.training?.asAt ?? file.startedOn)
  return openFindings(findings, file.explanations)
    .filter(({ where }) => where.item === condition)
    .map(({ code, severity }) => `${code} ${severity}`)
}

const own = (text: string) => ({ text, origin: noReason })

describe('each trap of wording that a training case holds is found when it is set, and not in the case as it is', () => {
  test.each<[SampleId, string, string, object, string]>([
    [
      'fx-01',
      'a crime said again adds nothing',
      'c-p05',
      own('must not steal from Ottoline Marshbank.'),
      'wording-r39 explain',
    ],
    ['fx-01', 'the child left out', 'c-c01', { exceptions: [] }, 'clash-channel explain'],
    [
      'fx-02',
      'colleagues without a name',
      'c-c03',
      own('must not contact her colleagues.'),
      'wording-r07 explain',
    ],
    [
      'fx-03',
      'a distance that two neighbours cannot keep',
      'c-w06',
      own('must not go within 100 metres of Desmond Appleyard-Finch.'),
      'wording-r04 explain',
    ],
    [
      'fx-03',
      'a zone without its roads',
      'c-w06',
      own('must not enter the exclusion zone.'),
      'wording-r05 explain',
    ],
    ['fx-04', 'a class of people', 'c-c05', own('must not contact women singers.'), 'wording-r46 explain'],
    [
      'fx-04',
      'nobody has confirmed the assessment',
      'c-q03',
      { provider: { confirmed: 'no' } },
      'provider-not-confirmed explain',
    ],
    ['fx-04', 'a tag that nobody supplies', 'c-q03', own('must wear a GPS tag.'), 'wording-r57 explain'],
    [
      'fx-08',
      'the notification duty said again with another time',
      'c-l09',
      own('must notify a new address within 14 days.'),
      'wording-r63 explain',
    ],
    [
      'fx-08',
      'a limit to a place where she is not',
      'c-c01',
      { locality: { reach: 'limited', where: 'Castlewick' } },
      'wording-r48 explain',
    ],
  ])('%s: %s', (id, _, condition, change, finding) => {
    expect(openAbout(sample(id), condition)).toEqual([])
    expect(openAbout(trapped(id, condition, change), condition)).toContain(finding)
  })
})

test('a tag with its supplier, letter and last day is no more than a hint', () => {
  const text = 'must wear a tag supplied by TagCo under letter 6 until 4 May 2028.'
  const file = trapped('fx-04', 'c-q03', own(text))
  const said = checkCase({ case: file, typing: {}, notes: {} }, file.training?.asAt ?? file.startedOn)
  expect(said.filter(({ code }) => code === 'wording-r57')).toMatchObject([{ severity: 'hint' }])
})
