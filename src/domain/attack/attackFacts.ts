import type { CaseFile } from '../case/caseFile.ts'
import { type NumberedCondition, numberedConditions } from '../checks/numberedItems.ts'
import { type ActDraft, actNumbers, actsInOrder } from '../grounds/numbering.ts'
import { counted } from '../shared/counted.ts'
import type { IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'

/** What every family of questions reads of a case. */
export type AttackFacts = {
  file: CaseFile
  today: IsoDate
  /** The acts in order, context left out. */
  acts: readonly ActDraft[]
  conditions: readonly NumberedCondition[]
  /** The last act that has a day. */
  last: { id: string; day: IsoDate } | undefined
  /** “act 4”, “acts 4 and 9”. */
  named: (acts: readonly Pick<ActDraft, 'id'>[]) => string
  /** Whether the officer gave a reason for a finding of this rule, on this item where one is named. */
  explained: (code: string, item?: string) => boolean
}

/** Reads a pruned case once for all the questions. */
export function attackFacts(file: CaseFile, today: IsoDate): AttackFacts {
  const items = file.acts?.items ?? []
  const numbers = actNumbers(items)
  const acts = actsInOrder(items).filter(({ kind }) => kind !== 'context')
  return {
    file,
    today,
    acts,
    conditions: numberedConditions(file),
    last: lastOf(acts),
    named: (some) =>
      listed(
        'act',
        some.map(({ id }) => numbers.get(id) ?? 0),
      ),
    explained: (code, item) =>
      (file.explanations ?? []).some(({ finding, reason }) => {
        const [rule, , on] = finding.split('|')
        return rule === code && (item === undefined || on === item) && reason.trim() !== ''
      }),
  }
}

function lastOf(acts: readonly ActDraft[]): AttackFacts['last'] {
  let last: AttackFacts['last']
  for (const { id, when } of acts) {
    const day = when?.precision === 'between' ? (when.to ?? when.from) : when?.on
    if (day && (!last || day >= last.day)) last = { id, day }
  }
  return last
}

const most = 8

/** Numbers with their noun, the first few of many: “condition 3”, “acts 1, 2, 3, 4, 5, 6, 7, 8 and 12 more”. */
export function listed(noun: string, numbers: readonly (number | string)[]): string {
  const shown = numbers.slice(0, most).map(String)
  const more = numbers.length - shown.length
  return `${noun}${numbers.length === 1 ? '' : 's'} ${joinWords(more > 0 ? [...shown, `${more} more`] : shown)}`
}

/** “condition 3”, “conditions 3 and 7”. */
export const listedConditions = (conditions: readonly NumberedCondition[]): string =>
  listed(
    'condition',
    conditions.map(({ name }) => name.replace(/\D/g, '')),
  )

/** How many, of how many, with the noun: “2 of 11 acts”. */
export const share = (some: readonly unknown[], all: readonly unknown[], noun: string): string =>
  `${some.length} of ${counted(all.length, noun)}`

/** The day in words, or that nobody knows it. */
export const dayOrUnknown = (day: IsoDate | undefined): string => (day ? longDate(day) : 'a day not known')
