import type { CaseFile } from '../case/caseFile.ts'
import type { Condition } from '../conditions/condition.ts'
import { peopleOf } from '../shared/people.ts'
import type { SignOff } from './signOffs.ts'

/** One wording that is proposed to a force’s library, as docs/force-library.md describes its file. */
export type ForceLibraryProposal = {
  schema: 1
  kind: 'wording-for-force-library'
  force: string
  condition: {
    kind: 'prohibition' | 'requirement'
    text: string
    exceptions: readonly string[]
    /** Why no wording of the library served. */
    why: string
  }
  approval: { name: string; rank?: string; organisation: string; at: string; key: string; signature: string }
}

const placeholders = {
  defendant: '[the defendant]',
  protected: '[protected person]',
  other: '[person]',
} as const

/**
 * An approved bespoke wording without the names of the people of the application, real or shown: a placeholder stands for each.
 * Places and other details stay as they were written, and whoever keeps the library looks at them.
 */
export function forceLibraryEntry(
  file: CaseFile,
  { condition, kind }: { condition: Condition; kind: 'prohibition' | 'requirement' },
  { statement, signature }: SignOff,
): ForceLibraryProposal {
  const { name, rank, organisation, key } = statement.by
  const { origin, text = '', exceptions = [] } = condition
  return {
    schema: 1,
    kind: 'wording-for-force-library',
    force: file.applicant?.force ?? '',
    condition: {
      kind,
      text: withoutNames(text, file),
      exceptions: exceptions.map((exception) => withoutNames(exception.text ?? '', file)),
      why: withoutNames(origin?.kind === 'bespoke' ? (origin.why ?? '') : '', file),
    },
    approval: { name, ...(rank !== undefined && { rank }), organisation, at: statement.at, key, signature },
  }
}

/** The longest names first, so that a name within a name leaves nothing behind. */
function withoutNames(text: string, file: CaseFile): string {
  const names = peopleOf(file)
    .flatMap(({ role, realName, shownName }) =>
      [realName, shownName].map((name) => ({ role, name: name.trim() })),
    )
    .filter(({ name }) => name.length > 1)
    .sort((one, other) => other.name.length - one.name.length)
  return names.reduce((without, { role, name }) => without.replaceAll(name, placeholders[role]), text)
}
