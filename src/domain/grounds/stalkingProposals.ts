import type { CaseFile } from '../case/caseFile.ts'
import { citation } from '../law/citations.ts'
import { stalkingActs } from '../law/stalkingActs.ts'
import { counted } from '../shared/counted.ts'
import { longDate } from '../shared/dateWords.ts'
import { referenceToken } from '../shared/references.ts'
import { actList } from './actList.ts'
import { actsByItem } from './actsByItem.ts'
import { frequency } from './frequency.ts'

/** Paragraphs for the first test: the acts under each item of the list, how many in what time, and the longest gap. */
export function stalkingProposals(file: CaseFile): { code: string; text: string }[] {
  const acts = file.acts?.items ?? []
  const byItem = actsByItem(acts).items.filter((item) => item.acts.length > 0)
  return [
    ...byItem.map(({ code, words, acts: under }) => ({
      code: `stalking-item-${code}`,
      text: itemText(code, words, actList(under.map(({ id }) => id)), under.length),
    })),
    ...howOften(file),
  ]
}

function itemText(code: string, words: string, acts: string, count: number): string {
  if (code === 'other')
    return `${acts} ${count > 1 ? 'are' : 'is'} not among the examples that the Act points to. The circumstances show why ${count > 1 ? 'they are' : 'it is'} associated with stalking.`
  const source = stalkingActs.find((item) => item.code === code)?.authority
  return `The applicant puts ${acts} under this example: “${words}”${source ? ` (${citation(source)})` : ''}.`
}

function howOften(file: CaseFile): { code: string; text: string }[] {
  const { count, first, last, longestGap } = frequency(file.acts?.items ?? [])
  if (count < 2 || first === undefined || last === undefined || first === last.day) return []
  const said = `The chronology records ${counted(count, 'act')} from ${longDate(first)} to ${longDate(last.day)}.`
  const gap = longestGap
    ? ` The longest time between two acts is ${counted(longestGap.days, 'day')}, from ${referenceToken('act', longestGap.after)} to ${referenceToken('act', longestGap.before)}.`
    : ''
  return [{ code: 'stalking-frequency', text: `${said}${gap}` }]
}
