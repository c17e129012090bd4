import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { placeName } from '#src/domain/review/places.ts'
import type { SettleableText } from '#src/domain/review/settleableTexts.ts'

/** What a text of an item is, by the name of its field; other fields are told by their words. */
const fields: Record<string, string> = {
  risk: 'the risk it meets',
  necessity: 'why it is necessary',
  lesser: 'what less would be',
  what: 'what happened',
  effect: 'its effect',
  policeAction: 'what the police did',
  context: 'its context',
  reasoning: 'the reasoning',
  knowledgeWhy: 'what the defendant knew',
  whyNow: 'why now',
  proportionality: 'why it is proportionate',
  gap: 'why it does not protect enough',
}

/** A text by its place and what it is there: “Condition 3, exception”, “Act 4, what happened”. */
export function textName(file: CaseFile, { where, path }: Pick<SettleableText, 'where' | 'path'>): string {
  const place = placeName(file, where)
  const field = path.at(-1) ?? ''
  const isCondition = where.step === 'prohibitions' || where.step === 'requirements'
  if (isCondition && field === 'text')
    return `${place}, ${path.includes('exceptions') ? 'exception' : 'wording'}`
  const what = fields[field]
  return what ? `${place}, ${what}` : place
}
