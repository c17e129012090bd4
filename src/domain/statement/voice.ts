import type { CaseFile } from '../case/caseFile.ts'
import { actNumbers } from '../grounds/numbering.ts'
import { joinWords } from '../shared/joinWords.ts'
import { numberSpans } from '../shared/numberSpans.ts'

type Paragraph = NonNullable<NonNullable<CaseFile['statement']>['paragraphs']>[number]
export type SourceDraft = NonNullable<Paragraph['source']>

/**
 * The words with which a paragraph begins, by how the officer knows it: “I saw”, “I was told by … that”, “I know from …
 * that”, “I infer from … that”. Empty for what the officer says of himself or herself, undefined while the source is not
 * complete. References stand in it as they are stored.
 */
export function voiceOf(source: SourceDraft | undefined, file: Pick<CaseFile, 'acts'>): string | undefined {
  if (source?.kind === 'own') return ''
  if (source?.kind === 'saw') return 'I saw'
  if (source?.kind === 'told') return after('I was told by', source.by)
  if (source?.kind === 'record') return after('I know from', source.of)
  if (source?.kind !== 'infer') return undefined
  const from = [spanOfActs(source.acts ?? [], file), source.facts?.trim() ?? '']
  return after('I infer from', joinWords(from.filter((words) => words !== '')))
}

const after = (voice: string, words: string | undefined) =>
  words?.trim() ? `${voice} ${words.trim()} that` : undefined

/** The source of what all the acts show. */
export const takenTogether = { kind: 'infer', facts: 'the acts in the chronology taken together' } as const

/** "act 3", "acts 3 to 7 and 9" by the numbers that the acts have now; empty for none. An act that is gone is left out. */
export function spanOfActs(ids: readonly string[], { acts }: Pick<CaseFile, 'acts'>): string {
  const known = actNumbers(acts?.items ?? [])
  const numbers = [...new Set(ids.flatMap((id) => known.get(id) ?? []))].sort((a, b) => a - b)
  if (numbers.length === 0) return ''
  return `${numbers.length === 1 ? 'act' : 'acts'} ${numberSpans(numbers)}`
}
