import type { Finding } from '../checks/finding.ts'
import type { Authority } from '../law/authority.ts'
import type { Clause } from './clause.ts'
import type { Facts, Need } from './facts.ts'

/** E is a fault, W asks for a reason, I informs. What each does to a pack: `severityOf`. */
export type Level = 'E' | 'W' | 'I'

/** A part of a text: [start, end) in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/**
 * What a rule says of a text. `span` is null where something is missing rather than wrong. `suggestion` says how to mend
 * it; `replacement` are words that can safely take the place of the span, or of `replaces` where that is another part of the
 * text, and is left out where only a person can choose.
 */
export type Remark = {
  span: Span | null
  message: string
  suggestion?: string
  replacement?: string
  replaces?: Span
  /** Where the place found weighs other than the rule as a whole. */
  severity?: Finding['severity']
  level?: Level
}

/** One rule of good drafting. `needs` names the facts without which it cannot tell. */
export type WordingRule = {
  /** Permanent: "R01". */
  code: string
  level: Level
  /** What it looks for, in a few words. */
  title: string
  authority: Authority
  needs: readonly Need[]
  /** The only kind of text that it is about; it has nothing to say of the other. */
  kind?: Clause['kind']
  /** Whether what the facts at hand show is said even where others are missing. */
  partly?: true
  remarks: (clause: Clause, facts: Facts) => readonly Remark[]
}

/** The rules that stop a pack; every other E and W asks for a reason. R18 stops only against a stalking protection order. */
const stopping: ReadonlySet<string> = new Set(['R10', 'R11', 'R15', 'R16', 'R42'])

/** What a rule does to the final pack. */
export function severityOf({ code, level }: Pick<WordingRule, 'code' | 'level'>): Finding['severity'] {
  if (level === 'I') return 'hint'
  return stopping.has(code) ? 'stops' : 'explain'
}
