import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const practice = houseRule('the exhibits are indexed and match the chronology')

/** The exhibits behind the complaint: each with a reference of its own, a possible day and something that it proves. */
export function checkEvidence(file: CaseFile, today: IsoDate): Finding[] {
  const exhibits = file.evidence?.exhibits ?? []
  const used = usedExhibits(file)
  const twice = sameReferences(exhibits)
  return [
    ...(file.evidence && exhibits.length === 0 && !file.evidence.none ? [noneListed()] : []),
    ...exhibits.flatMap(({ id, reference, date }) => {
      const name = reference?.trim() ? `Exhibit ${reference}` : 'An exhibit'
      return [
        ...(twice.has(id) ? [sameReference(id, name)] : []),
        ...(date && compareDates(date, today) > 0 ? [inFuture(id, name)] : []),
        ...(used.has(id) ? [] : [unused(id, name)]),
      ]
    }),
  ]
}

/** The exhibits whose reference an earlier one has. */
function sameReferences(exhibits: readonly { id: string; reference?: string | undefined }[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id, reference } of exhibits) {
    const key = reference?.trim().toLowerCase()
    if (!key) continue
    if (seen.has(key)) twice.add(id)
    seen.add(key)
  }
  return twice
}

/** The exhibits that acts, providers or texts point at. */
function usedExhibits({ acts, requirements, evidence, ...rest }: CaseFile): Set<string> {
  const used = new Set((acts?.items ?? []).flatMap((act) => act.exhibits ?? []))
  for (const { provider } of requirements?.items ?? []) if (provider?.exhibit) used.add(provider.exhibit)
  const texts = JSON.stringify([rest.stalking, rest.risk, rest.necessity, rest.prohibitions, requirements])
  for (const { id } of evidence?.exhibits ?? []) if (texts.includes(`[[exhibit:${id}]]`)) used.add(id)
  return used
}

const noneListed = () =>
  explains(
    'exhibits-none-listed',
    { step: 'evidence' },
    'No exhibit is listed: add the exhibits, or say that there are none.',
    practice,
  )

const sameReference = (id: string, name: string) =>
  explains(
    'exhibit-reference-twice',
    placeOf('evidence', id, 'reference'),
    `${name}: another exhibit has the same reference. Give each its own.`,
    practice,
  )

const inFuture = (id: string, name: string) =>
  explains(
    'exhibit-in-future',
    placeOf('evidence', id, 'date'),
    `${name}: its day is still to come. Correct it.`,
    practice,
  )

const unused = (id: string, name: string) =>
  hints(
    'exhibit-unused',
    placeOf('evidence', id),
    `${name}: no act points at it. Link it to the acts that it proves.`,
    practice,
  )
