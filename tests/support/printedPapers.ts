import type { Audience, Block } from '#src/documents/blocks.ts'
import { contentsOf } from '#src/documents/contentsOf.ts'
import type { MadeRow, Making } from '#src/documents/paperRow.ts'
import { papers } from '#src/documents/papers.ts'
import { translationRow } from '#src/documents/translation/translationRow.ts'
import { advocateViews } from '#src/domain/audience/advocateView.ts'
import { conditionRationale } from '#src/domain/audience/conditionRationale.ts'
import { courtView } from '#src/domain/audience/courtView.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { type ForceProfile, forceProfile } from '#src/domain/case/profile.ts'
import { remembered } from '#src/domain/shared/remembered.ts'

/** Who reads a paper, in one word, before its code: "served D1", "police D10", "court D24". */
export type PaperKey = `${Reader} ${string}`
export type Reader = 'served' | 'police' | 'court' | 'advocate' | 'person'

/** Who reads a paper, by its key. */
export function readerOf(key: PaperKey): Reader {
  const reader = readers.find((one) => key.startsWith(`${one} `))
  if (reader === undefined) throw new Error(`Nobody reads ${key}`)
  return reader
}

const readers = ['served', 'police', 'court', 'advocate', 'person'] as const

/** Every paper that a row of the list of papers may give, whatever the case. */
export const paperKeys: readonly PaperKey[] = papers.flatMap(({ from, code }): PaperKey[] => {
  if (from === 'served') return [`served ${code}`, `police ${code}`]
  // The force of these cases has no translation confirmed, so that the police alone hold one.
  return [from === 'translation' ? `police ${code}` : `${from} ${code}`]
})

/** The copies of each paper of a case, one for each person where several get one. Only the papers that are asked for are made. */
export function copiesOf(file: CaseFile): (key: PaperKey) => Block[][] {
  const making = makingOf(file)
  const rows = rowsFor(making.profile)
  return (key) => {
    const [reader = '', code] = key.split(' ')
    const own = rows.filter((row) => row.code === code && row.applies(making.served))
    return own.flatMap((row) => copiesFor(row, reader, making))
  }
}

/** The same as one text, with everything that is drawn; empty where the case has no such paper. */
export function printedBy(file: CaseFile): (key: PaperKey) => string {
  const copies = copiesOf(file)
  return (key) => {
    const blocks = copies(key)
    return blocks.length > 0 ? JSON.stringify(blocks) : ''
  }
}

const audienceOf: Readonly<Record<string, Audience>> = { served: 'serve-and-lodge', police: 'police-only' }

const rowsFor = ({ translations }: ForceProfile): MadeRow[] =>
  papers.map((row) => (row.from === 'translation' ? translationRow(row, translations) : row))

function copiesFor(row: MadeRow, reader: string, making: Making): Block[][] {
  if (row.from === 'served')
    return row
      .audiences(making.served)
      .filter((audience) => audience === audienceOf[reader])
      .flatMap((audience) => row.build(making, audience))
  return row.from === reader ? row.build(making) : []
}

/** Profiles are read once each: to check one takes longer than to make most papers. */
const profileOf = ({ profile }: CaseFile): ForceProfile => (profile ? readProfile(profile) : unknownForce())
const readProfile = remembered((profile: NonNullable<CaseFile['profile']>) => forceProfile.parse(profile))
const unknownForce = (): never => {
  throw new Error('The case names no force')
}

/** Each view is made once, and only when a paper asks for it. */
function makingOf(file: CaseFile): Making {
  const served = servedView(file)
  const profile = profileOf(file)
  const once = <T>(make: () => T) => {
    let made: { value: T } | undefined
    return () => {
      made ??= { value: make() }
      return made.value
    }
  }
  const advocates = once(() => advocateViews(file))
  const rationale = once(() => conditionRationale(file))
  const court = once(() => courtView(file))
  return {
    served,
    today: '2026-06-24',
    profile,
    contents: contentsOf(rowsFor(profile), served),
    findings: [],
    police: policeView(file),
    get advocates() {
      return advocates()
    },
    get rationale() {
      return rationale()
    },
    get court() {
      return court()
    },
  }
}
