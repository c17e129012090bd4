import { readFileSync } from 'node:fs'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'

const path = new URL('../../public/samples/fx-01.json', import.meta.url)

/** The first training case as it stands. */
export function firstCase(): CaseFile {
  const result = restoreFile(readFileSync(path, 'utf8'))
  if (!result.ok) throw new Error(result.message)
  return result.draft.case
}

/** The first training case with this many acts: its own acts again and again, a day apart, under ids of their own. */
export function caseWithActs(count: number): CaseFile {
  const file = firstCase()
  const own = file.acts?.items ?? []
  const items = Array.from({ length: count }, (_, at) => {
    const act = own[at % own.length]
    if (!act) throw new Error('The training case has no acts')
    return { ...act, id: `act-${at}`, when: { precision: 'exact' as const, on: dayAfter(at) } }
  })
  return { ...file, id: `bench-${count}`, acts: { ...file.acts, items } }
}

/** A case whose papers run to about sixty pages: a chronology of 300 rows and the first case's other pages. */
export const longCase = (): CaseFile => caseWithActs(300)

function dayAfter(at: number): string {
  return new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10)
}
