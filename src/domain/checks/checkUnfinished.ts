import type { CaseFile } from '../case/caseFile.ts'
import { isSliceId, type SliceId, slices } from '../case/slices.ts'
import { applies } from '../flow/applies.ts'
import { mayBeEmpty } from '../flow/mayBeEmpty.ts'
import { stepIds } from '../flow/steps.ts'
import { houseRule } from '../law/citations.ts'
import { counted } from '../shared/counted.ts'
import { type AnswerIssue, answerIssues } from './answerIssues.ts'
import type { Finding, Where } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { numberedActs, numberedConditions, placeOf } from './numberedItems.ts'
import { statutoryAnswers } from './statutoryAnswers.ts'

/** One finding for each page whose answers are not finished: it stops where the Act asks for the answer, else asks for a reason. */
export function checkUnfinished(file: CaseFile): Finding[] {
  return stepIds
    .filter(isSliceId)
    .filter((step) => applies(step, file) && !(file[step] === undefined && mayBeEmpty(step, file)))
    .flatMap((step) => unfinishedStep(step, file))
}

function unfinishedStep(step: SliceId, file: CaseFile): Finding[] {
  const issues = answerIssues(slices[step], file[step])
  const statutory = issues.find((issue) => authorityOf(step, issue))
  const issue = statutory ?? issues[0]
  if (!issue) return []
  const more = issues.length > 1 ? `, and ${counted(issues.length - 1, 'more answer')} on this page` : ''
  const message = `Not finished: ${placeName(step, issue, file)}${lowerFirst(issue.message)}${more}.`
  const authority = authorityOf(step, issue)
  const where = placeOfIssue(step, issue, file)
  return authority
    ? [stops(`unfinished-${step}`, where, message, authority)]
    : [explains(`unfinished-${step}`, where, message, houseRule('every page is finished'))]
}

function authorityOf(step: SliceId, { path }: AnswerIssue) {
  return statutoryAnswers[step]?.find((answer) => answer.path.test(path))?.authority
}

/** "Act 4: " or "Condition 3: "; nothing for an answer that is not about an act or a condition. */
function placeName(step: SliceId, { keys }: AnswerIssue, file: CaseFile): string {
  const [list, index] = keys
  if (list !== 'items' || typeof index !== 'number') return ''
  if (step === 'acts') return `${numberedActs(file)[index]?.name ?? 'An act'}: `
  const first = step === 'requirements' ? (file.prohibitions?.items?.length ?? 0) : 0
  return `${numberedConditions(file)[first + index]?.name ?? 'A condition'}: `
}

function placeOfIssue(step: SliceId, { keys }: AnswerIssue, file: CaseFile): Where {
  const [list, index, ...rest] = keys
  const id = typeof index === 'number' ? idAt(file[step], String(list), index) : undefined
  if (id !== undefined) return placeOf(step, id, rest.length > 0 ? rest.join('.') : undefined)
  return keys.length > 0 ? { step, field: keys.join('.') } : { step }
}

function idAt(answer: unknown, list: string, index: number): string | undefined {
  const items: unknown = isGroup(answer) ? answer[list] : undefined
  const item: unknown = Array.isArray(items) ? items[index] : undefined
  return isGroup(item) && typeof item.id === 'string' ? item.id : undefined
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
