import { readFileSync } from 'node:fs'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'

type Act = NonNullable<NonNullable<CaseFile['acts']>['items']>[number]

/** The first training case as it stands. */
export const firstCase = (): CaseFile => training('fx-01')

/** The first training case with this many acts: its own acts again and again, a day apart, under ids of their own. */
export const caseWithActs = (count: number): CaseFile => repeated(firstCase(), count, (act) => act)

/** A chronology of 300 rows, each with what an act needs and no more: what the court gets runs to about sixty pages. */
export const longCase = (): CaseFile =>
  repeated(training('fx-03'), 300, ({ id, kind, when, what, howKnown, behaviours }) => ({
    id,
    kind,
    when,
    what,
    howKnown,
    behaviours,
  }))

function training(id: string): CaseFile {
  const result = restoreFile(
    readFileSync(new URL(`../../public/samples/${id}.json`, import.meta.url), 'utf8'),
  )
  if (!result.ok) throw new Error(result.message)
  return result.draft.case
}

function repeated(file: CaseFile, count: number, kept: (act: Act) => Act): CaseFile {
  const own = file.acts?.items ?? []
  const items = Array.from({ length: count }, (_, at) => {
    const act = own[at % own.length]
    if (!act) throw new Error('The training case has no acts')
    return { ...kept(act), id: `act-${at}`, when: { precision: 'exact' as const, on: dayAfter(at) } }
  })
  return { ...file, id: `bench-${count}`, acts: { ...file.acts, items } }
}

function dayAfter(at: number): string {
  return new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10)
}
