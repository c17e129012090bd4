import { expect, test } from 'vitest'
import { makePapers } from '#src/documents/makePapers.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedViewOf } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkWithheldDetails } from '#src/domain/checks/checkWithheldDetails.ts'
import { servedTexts } from '#src/domain/checks/servedTexts.ts'
import { canariesIn, canaryCase } from '#tests/support/canaryCase.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const rounds = Array.from({ length: 40 }, (_, round) => pruneCase(canaryCase(round)))
const profile = sampleProfile('westmarch')
const places = (values: readonly unknown[]) => new Set(values.flatMap(canariesIn))
const isId = (place: string) => /(?:\.id|acts\.items\.\*\.run)$/.test(place)
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
    const isNamed = /place$|producedBy$|^applicant\.(?:force|officer\.unit)$|court\.name$|stations$|found$/
    expect(said(place, 'He was at 9 Aldr Close.')).toContain(isNamed.test(place) ? 'explain' : 'stops')
  },
)
