import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, NumberedItem } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { fullStop } from '../format.ts'
import type { NotificationState } from '../notificationState.ts'

/**
 * What the defendant must not do and must do, a line each, with what is allowed and where and until when it counts below it.
 * Where nothing is required, what is still to be told to the police under this duty is said instead. `made`: these are the
 * conditions that the court made, so that none of a kind means that it made none.
 */
export function conditionLines(
  conditions: readonly ServedCondition[],
  duty: NotificationState['duty'],
  made = false,
): Block[] {
  const forbidden = conditions.filter(({ kind }) => kind === 'prohibition')
  const required = conditions.filter(({ kind }) => kind === 'requirement')
  return [
    ...(conditions.some(namesDefendant) ? [whoIsMeant] : []),
    { kind: 'heading', level: 2, text: 'What you must not do' },
    ...list(forbidden, made ? nothing : { kind: 'missing', what: 'the prohibitions', step: 'prohibitions' }),
    { kind: 'heading', level: 2, text: 'What you must do' },
    ...list(required, { kind: 'paragraph', text: nothingElse[duty] }),
  ]
}

const nothing: Block = { kind: 'paragraph', text: 'Nothing.' }

const nothingElse: Record<NotificationState['duty'], string> = {
  full: 'Nothing, apart from telling the police your details. See below.',
  changesOnly: 'Nothing, apart from telling the police each new name and each new home. See below.',
  notYet:
    'Nothing now. This order asks you to tell the police your details once you need no longer do so because of a sexual offence. See below.',
}

const whoIsMeant: Block = {
  kind: 'paragraph',
  tone: 'note',
  text: 'Where a line says “the defendant”, it means you. The line has the words of the order. If you are not sure whom a word like “he” or “she” means, ask your solicitor.',
}

function namesDefendant({ text, exceptions, toDefendant }: ServedCondition): boolean {
  return [toDefendant?.text ?? text ?? '', ...(toDefendant?.exceptions ?? exceptions)].some((line) =>
    /\bthe defendant\b/i.test(line),
  )
}

function list(conditions: readonly ServedCondition[], none: Block): Block[] {
  return conditions.length > 0 ? [{ kind: 'numbered', items: conditions.map(item) }] : [none]
}

function item(condition: ServedCondition): NumberedItem {
  const { number, kind, text, toDefendant } = condition
  const sub = below(condition).map((line, place) => ({
    number: `(${String.fromCharCode(97 + place)})`,
    text: fullStop(line),
  }))
  const step = kind === 'prohibition' ? 'prohibitions' : 'requirements'
  return {
    number: String(number),
    text: text ? fullStop(toDefendant?.text ?? conditionSentence(text)) : '',
    ...(sub.length > 0 ? { sub } : {}),
    ...(text ? {} : { missing: { what: `the wording of condition ${number}`, step } }),
  }
}

function below({ exceptions, toDefendant, locality, period }: ServedCondition): string[] {
  return [
    ...(toDefendant?.exceptions ?? exceptions).map(butText),
    ...(locality?.reach === 'limited' && locality.where ? [`This counts only here: ${locality.where}`] : []),
    ...(period?.runs === 'until' && period.lastDay
      ? [`This ends at the end of ${longDate(period.lastDay)}`]
      : []),
  ]
}

/** An exception as one line: "But you may call the emergency services." */
export function butText(exception: string): string {
  return fullStop(`But ${exception.replace(/^(?:You|The|It)\b/, (word) => word.toLowerCase())}`)
}
