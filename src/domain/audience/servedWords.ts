import type { CaseFile } from '../case/caseFile.ts'
import { actNumbers, conditionNumbers, referenceLabels } from '../grounds/numbering.ts'
import { printReferences } from '../shared/references.ts'

/** What the parts of the served view need of the whole case: how people are named, and what references print as. */
export type ServedWords = {
  /** A long text with its references resolved; undefined stays undefined. */
  say: (text: string | undefined) => string | undefined
  /** The name under which served papers show a person. */
  shown: (personId: string) => string
  actNumber: (actId: string) => number | undefined
  conditionNumber: (conditionId: string) => number
}

/** Reads the names and numbers of a pruned case once, for every part of the view. */
export function servedWords(file: CaseFile): ServedWords {
  const labels = referenceLabels(file)
  const acts = actNumbers(file.acts?.items ?? [])
  const conditions = conditionNumbers(file)
  const people = new Map(
    [...(file.protected?.people ?? []), ...(file.others?.people ?? [])].map((person) => [
      person.id,
      shownName(person),
    ]),
  )
  return {
    say: (text) => (text === undefined ? undefined : printReferences(text, labels).text),
    shown: (personId) => people.get(personId) ?? '[person not found]',
    actNumber: (actId) => acts.get(actId),
    conditionNumber: (conditionId) => conditions.get(conditionId) ?? 0,
  }
}

type Named = {
  name?: string | undefined
  shownAs?: { kind?: 'name' | 'pseudonym' | undefined; label?: string | undefined } | undefined
}

/**
 * The name a served paper uses: the real one only where somebody chose that, else the pseudonym, even while its label is
 * missing or nothing was chosen yet.
 */
export function shownName({ name, shownAs }: Named): string {
  if (shownAs?.kind === 'pseudonym') return shownAs.label ?? '[name withheld]'
  if (!name) return '[name not yet entered]'
  return shownAs?.kind === 'name' ? name : '[name withheld]'
}
