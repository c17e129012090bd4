import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import {
  type DisclosurePaper,
  disclosurePaper,
  disclosureStem,
} from '#src/documents/disclosure/disclosurePaper.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { paperMarks } from '#src/documents/paperMarks.ts'
import { papers } from '#src/documents/papers.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedViewOf } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkWithheldDetails } from '#src/domain/checks/checkWithheldDetails.ts'
import { servedTexts } from '#src/domain/checks/servedTexts.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { canariesIn, canaryCase } from '#tests/support/canaryCase.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const rounds = Array.from({ length: 40 }, (_, round) => pruneCase(canaryCase(round)))
const profile = sampleProfile('westmarch')
const places = (values: readonly unknown[]) => new Set(values.flatMap(canariesIn))
const isId = (place: string) => /(?:\.id|acts\.items\.\*\.run|items\.\*\.protects\.\*)$/.test(place)
const printable = [...places(rounds.map(servedViewOf))].filter((place) => !isId(place))
const walked = places(rounds.map(servedTexts))

test('every text of the served view is searched', () => {
  expect(printable.length).toBeGreaterThan(120)
  expect(printable.filter((place) => !walked.has(place))).toEqual([])
})

test('no served paper prints a text of the case that is not searched', () => {
  const printed = new Set(
    rounds.flatMap((file) =>
      makePapers(file, { today: '2026-06-24', audit: 'no audit record', profile, findings: [] })
        .filter(({ audience }) => audience === 'serve-and-lodge')
        .flatMap(({ title, blocks }) => canariesIn(`${title}\n${plainText(blocks)}`)),
    ),
  )
  expect(printed.size).toBeGreaterThan(80)
  expect([...printed].filter((place) => !walked.has(place) && !place.startsWith('profile.'))).toEqual([])
})

/** Every mark that the court's confidential sheet may print, and over all rounds does. */
const onTheSheet = [
  'applicant.chiefOfficer',
  'applicant.reference',
  'court.name',
  'defendant.name',
  'others.people.*.name',
  'others.people.*.shownAs.label',
  'protected.people.*.arrangements.why',
  'protected.people.*.details.*.value',
  'protected.people.*.name',
  'protected.people.*.shownAs.label',
]

describe('the confidential sheet of the court', () => {
  const made = rounds.map((file) => makePapers(file, { today: '2026-06-24', profile, findings: [] }))
  const sheets = made.flatMap((each) => each.filter(({ audience }) => audience === 'court-only'))

  test('holds exactly the marks on its list and nothing else', () => {
    const printed = new Set(
      sheets.flatMap(({ title, blocks }) => canariesIn(`${title}\n${plainText(blocks)}`)),
    )
    expect([...printed].toSorted()).toEqual(onTheSheet)
  })

  test('is the only paper for the court alone, and the served papers of its case say that it exists', () => {
    expect(new Set(sheets.map(({ stem }) => stem))).toEqual(new Set(['confidential-sheet']))
    for (const each of made) {
      const served = each.filter(({ stem }) =>
        /^(?:(?:interim|variation|renewal|discharge)-)?application$/.test(stem),
      )
      const said = served.some(({ blocks }) => plainText(blocks).includes('confidential sheet'))
      expect(said).toBe(each.some(({ audience }) => audience === 'court-only'))
    }
  })
})

/** A round in which the text is served, with a withheld home in the case and this in that text alone. */
function planted(place: string, text: string): CaseFile {
  const round = rounds.find((file) => canariesIn(servedViewOf(file)).includes(place))
  if (!round) throw new Error(`${place} is never served`)
  const file: CaseFile = JSON.parse(JSON.stringify(round).replaceAll(`"canary(${place})"`, `"${text}"`))
  const [first] = file.protected?.people ?? []
  if (!first) throw new Error('Each round has somebody to protect')
  const details = [
    ...(first.details ?? []),
    { id: 'd', kind: 'home' as const, value: '9 Alder Close', released: 'no' as const },
  ]
  return { ...file, protected: { people: [{ ...first, details }] } }
}

const said = (place: string, text: string) =>
  checkWithheldDetails(planted(place, text)).flatMap(({ code, severity }) =>
    code.startsWith('withheld-home') ? [severity] : [],
  )

test.each(printable)('a withheld home in %s stops', (place) => {
  expect(said(place, 'He was at 9 Alder Close.')).toContain('stops')
})

/** Where a case says on purpose who or what somebody or something is, the word is not read as a slip. */
const free =
  /^(?:(?:protected|others)\.people\.\*\.(?:name|shownAs\.label|details\.\*\.value)|applicant\.officer\.name|defendant\.(?:name|otherNames\.\*\.name|address\.lines)|witnesses\.people\.\*\.name)$/

test.each(printable.filter((place) => !free.test(place)))(
  'a withheld home with a letter missing in %s stops, or where the case names a place asks',
  (place) => {
    const isNamed =
      /items\.\*\.place$|producedBy$|^applicant\.(?:force|officer\.unit)$|court\.name$|stations$|found$/
    expect(said(place, 'He was at 9 Aldr Close.')).toContain(isNamed.test(place) ? 'explain' : 'stops')
  },
)

describe('what the disclosure unit gets', () => {
  const audiences = ['serve-and-lodge', 'police-only', 'advocate'] as const
  const made = rounds.flatMap((file) => makePapers(file, { today: '2026-06-24', profile, findings: [] }))

  test.each(audiences)('is in no paper of the pack %s', (audience) => {
    const pack = made.filter((paper) => paper.audience === audience)
    expect(pack.length).toBeGreaterThan(5)
    const is = ({ stem, code, notForRelease }: Paper) =>
      notForRelease === true || code === 'DX' || stem === disclosureStem
    expect(pack.filter(is)).toEqual([])
    expect(pack.flatMap(paperMarks)).not.toContain('NOT FOR RELEASE')
  })

  test('cannot be made by any row of the list of papers', () => {
    expect(papers.map(({ stem }) => stem)).not.toContain(disclosureStem)
  })

  test('is for the police alone by its type', () => {
    expectTypeOf<DisclosurePaper['audience']>().toEqualTypeOf<'police-only'>()
    expectTypeOf<DisclosurePaper['notForRelease']>().toEqualTypeOf<true>()
  })

  test('is not what anybody served or an advocate reads: their papers lack most of its texts', () => {
    const options = { today: '2026-06-24', reason: 'r', marking: '', audit: '', findings: [], words }
    const [file] = rounds
    if (!file) throw new Error('There are rounds')
    const draft = aDraft(file, {
      notes: { acts: 'canary(note)' },
      typing: { acts: { what: 'canary(typed)' } },
    })
    const all = new Set(canariesIn(plainText(disclosurePaper(draft, options).blocks)))
    expect([...all]).toEqual(
      expect.arrayContaining(['note', 'typed', 'protected.people.*.safeContact.codeWord']),
    )
    const given = makePapers(draft.case, { today: '2026-06-24', profile, findings: [] })
      .filter(({ audience }) => audience !== 'police-only')
      .flatMap(({ blocks }) => canariesIn(plainText(blocks)))
    expect(given).not.toContain('note')
    expect(given).not.toContain('typed')
    expect(given).not.toContain('protected.people.*.safeContact.codeWord')
  })
})

const words = { field: () => undefined, choice: () => undefined }
