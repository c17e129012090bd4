import { describe, expect, test } from 'vitest'
import { stepWords } from '#src/app/stepWords.ts'
import { caseWords } from '#src/documents/disclosure/caseWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { compareCases } from '#src/domain/compare/compareCases.ts'
import type { ComparedPart, EntryChange } from '#src/domain/compare/comparison.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const side = (file: CaseFile) => ({ file, words: caseWords(file, stepWords) })
const compared = (before: CaseFile, after: CaseFile) => compareCases(side(before), side(after)).groups
const part = (before: CaseFile, after: CaseFile, of: ComparedPart) =>
  compared(before, after).find((group) => group.part === of)
const entries = (before: CaseFile, after: CaseFile): EntryChange[] =>
  compared(before, after).flatMap((group) => [...group.entries])

/** The prohibitions of a case, changed. */
type Items = NonNullable<NonNullable<CaseFile['prohibitions']>['items']>
const withProhibitions = (file: CaseFile, change: (items: Items) => Items): CaseFile => ({
  ...file,
  prohibitions: { ...file.prohibitions, items: change(file.prohibitions?.items ?? []) },
})

describe('two versions of an application', () => {
  test.each(sampleIds)('%s and a copy of it have no difference', (id) => {
    expect(
      compared(sample(id), sample(id)).flatMap(({ entries, renumbered }) => [...entries, ...renumbered]),
    ).toEqual([])
  })

  test('the other wording of a condition is found under its number, in full', () => {
    const file = sample('fx-01')
    const text = file.prohibitions?.items?.[1]?.text ?? ''
    const after = withProhibitions(file, (items) =>
      items.map((item, at) => (at === 1 ? { ...item, text: `${text} At any time.` } : item)),
    )
    expect(part(file, after, 'conditions')?.entries).toMatchObject([
      {
        step: 'prohibitions',
        kind: 'changed',
        name: 'condition 2',
        wording: { before: text, after: `${text} At any time.` },
        fields: [],
      },
    ])
    expect(entries(file, after)).toHaveLength(1)
  })

  test('a condition put first is added, and those after it have other numbers, told once', () => {
    const file = sample('fx-01')
    const [first] = file.prohibitions?.items ?? []
    if (!first) throw new Error('The training case has no condition')
    const after = withProhibitions(file, (items) => [{ ...first, id: 'c-new' }, ...items])
    const found = part(file, after, 'conditions')
    expect(found?.entries).toMatchObject([{ kind: 'added', item: 'c-new', name: 'condition 1' }])
    const all = (file.prohibitions?.items?.length ?? 0) + (file.requirements?.items?.length ?? 0)
    expect(found?.renumbered).toEqual([{ of: 'condition', before: 1, after: 2, count: all }])
  })

  test('a condition that was moved is told as moved, with both numbers', () => {
    const file = sample('fx-01')
    const after = withProhibitions(file, ([first, ...rest]) => (first ? [...rest, first] : rest))
    const last = file.prohibitions?.items?.length ?? 0
    expect(part(file, after, 'conditions')?.entries).toMatchObject([
      { kind: 'moved', moved: true, numbers: { before: 1, after: last } },
    ])
  })

  test('an act entered between others is one addition', () => {
    const file = sample('fx-01')
    const [first] = file.acts?.items ?? []
    if (!first) throw new Error('The training case has no act')
    const early = { ...first, id: 'act-new', when: { precision: 'exact' as const, on: '2020-01-01' } }
    const after = { ...file, acts: { ...file.acts, items: [...(file.acts?.items ?? []), early] } }
    const found = part(file, after, 'acts')
    expect(found?.entries).toMatchObject([{ kind: 'added', name: 'act 1' }])
    expect(found?.renumbered).toMatchObject([{ of: 'act', before: 1, after: 2 }])
  })

  test('the period and the name of the defendant stand under their own parts', () => {
    const file = aCase()
    const longer = aCase({ length: { period: { kind: 'forLength', years: 4, months: 0 } } })
    expect(part(file, longer, 'period')?.entries[0]).toMatchObject({ step: 'length', kind: 'changed' })
    const renamed = aCase({ defendant: { name: 'Somebody Else' } })
    expect(part(file, renamed, 'parties')?.entries).toMatchObject([
      { step: 'defendant', fields: [{ label: 'The defendant’s full name', after: 'Somebody Else' }] },
    ])
  })

  test('the points of a zone are told in words', () => {
    const file = sample('fx-08')
    const zones = (file.map?.zones ?? []).map((zone, at) =>
      at === 0 ? { ...zone, corners: zone.corners?.slice(0, -1) } : zone,
    )
    const after = { ...file, map: { ...file.map, zones } }
    const count = file.map?.zones?.[0]?.corners?.length ?? 0
    expect(entries(file, after)).toMatchObject([
      { step: 'map', fields: [{ before: `${count} corners`, after: `${count - 1} corners` }] },
    ])
  })

  test('an answer on a branch not taken is no difference', () => {
    const file = aCase()
    const after = aCase({ length: { period: { lastDay: '2030-01-01' } } })
    expect(entries(file, after)).toEqual([])
  })

  test('what of one page is signed, and what is not, stands apart', () => {
    const file = aCase()
    const after = aCase({ applicant: { force: 'Another Police', authorisation: { reasons: 'Others.' } } })
    expect(part(file, after, 'parties')?.entries).toMatchObject([{ fields: [{ after: 'Another Police' }] }])
    expect(part(file, after, 'notSigned')?.entries).toMatchObject([{ fields: [{ after: 'Others.' }] }])
  })

  test('the reason given for a finding is told', () => {
    const file = aCase({ explanations: [{ finding: 'x', reason: 'Because of this.' }] })
    const after = aCase({ explanations: [{ finding: 'x', reason: 'Because of that.' }] })
    expect(entries(file, after)).toMatchObject([
      { step: 'answers', fields: [{ before: 'Because of this.', after: 'Because of that.' }] },
    ])
  })
})
