import { nameOfField } from '#src/domain/case/places.ts'
import { checklistPoints } from '#src/domain/review/checklistPoints.ts'
import type { Review } from '#src/domain/review/review.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { publicReview } from '#src/domain/review/travels.ts'
import { londonMoment } from '../format.ts'
import { capital } from './caseWords.ts'
import { fieldOf, type Held, heldIn } from './held.ts'

/** One item of the record of review: what it is, and all that it holds, line by line. */
export type ReviewItem = { caption: string; lines: readonly { label: string; held: string }[] }

type Part = Exclude<keyof Review, 'author' | 'copy'>

const captions: Record<Part, string> = {
  moves: 'Move',
  threads: 'Comments',
  signOffs: 'Signature',
  redlines: 'Proposed wording',
  checklist: 'Point of the checklist',
  consultations: 'Asked of a protected person’s advocate',
  decisions: 'Decision',
  exchanges: 'File sent or received',
}

/**
 * All that the record of review holds, but what is legal advice: of a thread for the purpose of obtaining it only its days are told. What
 * tells keys and files apart is left out. `name` says what an id of the application stands for.
 */
export function reviewLines(review: Review, name: (id: string) => string | undefined): ReviewItem[] {
  const shown = publicReview(review)
  const parts = Object.entries(captions).flatMap(([part, caption]) =>
    heldItems(shown, part).map(
      (item, at): ReviewItem => ({ caption: `${caption} ${at + 1}`, lines: linesOf(item, part, name) }),
    ),
  )
  return [...parts, ...legalThreads(review)]
}

function heldItems(review: Review, part: string): readonly unknown[] {
  const items = Object.entries(review).find(([key]) => key === part)?.[1]
  return Array.isArray(items) ? items : []
}

function legalThreads({ threads = [] }: Review): ReviewItem[] {
  const legal = threads.filter(({ kind }) => kind === 'legal')
  const lines = legal.map(({ comments }, at) => ({
    label: `Thread ${at + 1}`,
    held: [...new Set(comments.map((comment) => londonMoment(comment.at).split(' at ')[0]))].join('; '),
  }))
  return lines.length > 0 ? [{ caption: 'For the purpose of obtaining legal advice: days only', lines }] : []
}

/** What a machine compares, and what says who is who to it. */
const technical =
  /^(?:id|v|key|signature|contents|parts|checklist|wording|auditHead|head|drafter|library|case|path|seq|signOff)$/

function linesOf(item: unknown, part: string, name: (id: string) => string | undefined) {
  const point = part === 'checklist' ? checklistPoints.find(({ id }) => id === idOf(item)) : undefined
  return [
    ...(point ? [{ label: 'Point', held: `${point.id}. ${point.words}` }] : []),
    ...heldIn(item, [])
      .filter(({ path }) => !fieldOf(path).some((field) => technical.test(field)))
      .map((held) => ({ label: labelOf(held), held: answerOf(held, name) })),
  ]
}

function idOf(item: unknown): unknown {
  return heldIn(item, []).find(({ path }) => path.length === 1 && path[0] === 'id')?.values[0]
}

const called: Readonly<Record<string, string>> = {
  at: 'when',
  statement: '',
  to: 'to',
  from: 'from',
  tests: 'tests that appear to be met',
  sentAt: 'sent',
  outcomeSentAt: 'outcome sent',
  with: 'with whom',
  known: 'what was known',
}

/** “Statement, by, name”: a place in a list counts from 1. */
function labelOf({ path }: Held): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `${step + 1}` : (called[step] ?? nameOfField(step)),
  )
  return capital(words.filter((word) => word !== '').join(', '))
}

const choices: Readonly<Record<string, string>> = {
  ...statusWords,
  notApplicable: 'Does not apply',
  pass: 'Met',
  fail: 'Not met',
  notKnown: 'Not known',
}

function answerOf({ values }: Held, name: (id: string) => string | undefined): string {
  return values
    .map((value) => {
      const text = String(value)
      if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return londonMoment(text)
      return (
        choices[text] ??
        name(text) ??
        (/^[a-z]+(?:[A-Z][a-z]*)*$/.test(text) ? capital(nameOfField(text)) : text)
      )
    })
    .join('; ')
}
