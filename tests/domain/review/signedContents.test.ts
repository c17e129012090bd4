import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import {
  type SignedTable,
  signedCondition,
  signedContents,
  signedIn,
} from '#src/domain/review/signedContents.ts'
import { signedParts } from '#src/domain/review/signOffs.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'

const changedBy = (before: CaseFile, after: CaseFile) => {
  const [a, b] = [signedContents(before), signedContents(after)]
  return signedParts.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
}
const file = aCase()

describe('what is signed of an application', () => {
  test('has every answer of it in one part, or in none', () => {
    const contents = signedContents(sample('fx-08'))
    const places = signedParts.flatMap((part) => Object.keys(contents[part]))
    expect(new Set(places).size).toBe(places.length)
    expect(Object.keys(contents.parties)).toContain('defendant.name')
    expect(Object.keys(contents.conditions)).toContain('prohibitions.items')
  })

  test.each<[string, CaseFile, string[]]>([
    ['the name of the defendant', aCase({ defendant: { name: 'Alaric Fell' } }), ['parties']],
    ['the officer', aCase({ applicant: { officer: { name: 'Rowan Hythe' } } }), ['parties']],
    ['the kind of order', aCase({ route: { kind: 'interimOnly' } }), ['period']],
    [
      'the length',
      aCase({ length: { period: { kind: 'untilFurtherOrder', reason: 'No end.' } } }),
      ['period'],
    ],
    ['the risk', aCase({ risk: { reasoning: 'He knew.' } }), ['other']],
    ['the court', aCase({ court: { name: 'Northmere Magistrates' } }), ['other']],
  ])('a change of %s is one of its part alone', (_, changed, parts) => {
    expect(changedBy(file, changed)).toEqual(parts)
  })

  test('a change of an act, and of a condition, is one of acts and conditions', () => {
    const acts = file.acts?.items?.map((act, at) => (at === 0 ? { ...act, what: `${act.what}!` } : act)) ?? []
    expect(changedBy(file, { ...file, acts: { ...file.acts, items: acts } })).toEqual(['acts'])
    const items = file.prohibitions?.items?.toReversed() ?? []
    expect(items.length).toBeGreaterThan(1)
    expect(changedBy(file, { ...file, prohibitions: { items } })).toEqual(['conditions'])
  })
})

describe('what is filled in after, or is no part of the application', () => {
  test.each<[string, CaseFile]>([
    ['who authorised it', aCase({ applicant: { authorisation: { given: 'notYet' } } })],
    ['the day on which it was lodged', aCase({ marks: { lodgedOn: '2026-11-25' } })],
    ['that it was closed', aCase({ closed: { on: '2026-11-25' } })],
    ['the day that the court gave', aCase({ court: { hearing: { listed: 'no' } } })],
    ['what the court did', aCase({ service: { stations: 'Ask at the desk.' } })],
    ['what the force counts', aCase({ returns: { division: 'North' } })],
    ['views of protected people', aCase({ views: { advocate: { answer: 'no', why: 'None.' } } })],
    ['a reason for a finding', aCase({ explanations: [{ finding: 'a|b||', reason: 'Because.' }] })],
  ])('%s changes nothing that was signed', (_, changed) => {
    expect(changed).not.toEqual(file)
    expect(changedBy(file, changed)).toEqual([])
  })

  test('the number that an act has in the papers served is not signed, what was done is', () => {
    const items = file.acts?.items?.map((act, at) => ({ ...act, servedNumber: at + 1 })) ?? []
    expect(changedBy(file, { ...file, acts: { ...file.acts, items } })).toEqual([])
  })

  test('what is empty is as if it were not there: a page that was only opened changes nothing', () => {
    const opened: CaseFile = {
      ...file,
      others: { ...file.others, none: undefined },
      defendant: { ...file.defendant, occupation: file.defendant?.occupation ?? '', accounts: [] },
      map: { zones: [] },
    }
    expect(
      changedBy({ ...file, map: undefined, defendant: { ...file.defendant, accounts: undefined } }, opened),
    ).toEqual([])
  })
})

describe('texts stand sign by sign', () => {
  const named = (name: string) => aCase({ defendant: { name } })
  test.each([
    ['composed and decomposed letters', 'Zoë Fell', 'Zoe\u0308 Fell'],
    ['a look-alike of another alphabet', 'Alaric Fell', '\u0410laric Fell'],
    ['a space that does not break', 'Alaric Fell', 'Alaric\u00a0Fell'],
    ['a mark that is not seen', 'Alaric Fell', 'Alaric\u200b Fell'],
    ['half a character and the sign for one that is lost', 'Fell \ud83d', 'Fell \ufffd'],
    ['two halves that are lost', 'Fell \ud83d', 'Fell \ud83e'],
  ])('%s are a change', (_, before, after) => {
    expect(changedBy(named(before), named(after))).toEqual(['parties'])
  })
})

describe('one condition', () => {
  test('is signed as it stands', () => {
    const [first] = file.prohibitions?.items ?? []
    expect(signedCondition(file, first?.id ?? '')).toMatchObject({ text: first?.text })
    expect(signedCondition(file, 'nowhere')).toBeUndefined()
  })
})

test('every answer of the training cases stands in the table', () => {
  for (const id of ['fx-01', 'fx-02', 'fx-03', 'fx-04', 'fx-08'] as const) {
    const answers: Readonly<Record<string, unknown>> = pruneCase(sample(id))
    const fields = Object.entries(signedIn).flatMap(([step, known]) =>
      Object.keys(answers[step] ?? {}).filter((field) => !Object.hasOwn(known, field)),
    )
    expect(fields).toEqual([])
  }
})

test('a step, or a field of one, that stands nowhere in the table does not compile', () => {
  const { map: _, ...withoutMap } = signedIn
  const { name: __, ...withoutName } = signedIn.defendant
  // @ts-expect-error: the step “map” is assigned to no part.
  const noMap: SignedTable = withoutMap
  // @ts-expect-error: the name of the defendant is assigned to no part.
  const noName: SignedTable = { ...signedIn, defendant: withoutName }
  expect(noMap).not.toEqual(noName)
})
