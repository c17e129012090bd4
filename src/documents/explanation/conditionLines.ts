import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { Block, Lang, NumberedItem, Text } from '../blocks.ts'
import { conditionSentence } from '../draftOrder/conditionItems.ts'
import { fullStop } from '../format.ts'
import type { NotificationState } from '../notificationState.ts'
import { type ExplanationSpeech, explanationSpeech } from './explanationSpeech.ts'

/**
 * What the defendant must not do and must do, a line each, with what is allowed and where and until when it counts below it.
 * Where nothing is required, what is still to be told to the police under this duty is said instead. `made`: these are the
 * conditions that the court made, so that none of a kind means that it made none. The conditions keep the words of the order.
 */
export function conditionLines(
  conditions: readonly ServedCondition[],
  duty: NotificationState['duty'],
  { made = false, lang = 'en-GB' }: { made?: boolean | undefined; lang?: Lang } = {},
): Block[] {
  const said = explanationSpeech(lang)
  const { words } = said
  const forbidden = conditions.filter(({ kind }) => kind === 'prohibition')
  const required = conditions.filter(({ kind }) => kind === 'requirement')
  const nothingElse = {
    full: words.nothingButDetails,
    changesOnly: words.nothingButChanges,
    notYet: words.nothingNow,
  }
  const noProhibition: Block = made
    ? { kind: 'paragraph', text: words.nothing }
    : { kind: 'missing', what: 'the prohibitions', step: 'prohibitions' }
  return [
    ...(conditions.some(namesDefendant)
      ? [{ kind: 'paragraph', tone: 'note', text: words.whoIsMeant } as const]
      : []),
    { kind: 'heading', level: 2, text: words.mustNot },
    ...list(forbidden, noProhibition, said),
    { kind: 'heading', level: 2, text: words.must },
    ...list(required, { kind: 'paragraph', text: nothingElse[duty] }, said),
  ]
}

function namesDefendant({ text, exceptions, toDefendant }: ServedCondition): boolean {
  return [toDefendant?.text ?? text ?? '', ...(toDefendant?.exceptions ?? exceptions)].some((line) =>
    /\bthe defendant\b/i.test(line),
  )
}

function list(conditions: readonly ServedCondition[], none: Block, said: ExplanationSpeech): Block[] {
  if (conditions.length === 0) return [none]
  return [{ kind: 'numbered', items: conditions.map((condition) => item(condition, said)) }]
}

function item(condition: ServedCondition, said: ExplanationSpeech): NumberedItem {
  const { number, kind, text, toDefendant } = condition
  const sub = below(condition, said).map((line, place) => ({
    number: `(${String.fromCharCode(97 + place)})`,
    text: line,
  }))
  const step = kind === 'prohibition' ? 'prohibitions' : 'requirements'
  return {
    number: String(number),
    text: text ? said.asWritten(fullStop(toDefendant?.text ?? conditionSentence(text))) : '',
    ...(sub.length > 0 ? { sub } : {}),
    ...(text ? {} : { missing: { what: `the wording of condition ${number}`, step } }),
  }
}

function below(
  { exceptions, toDefendant, locality, period }: ServedCondition,
  { lang, say, tell, day, asWritten }: ExplanationSpeech,
): Text[] {
  const joinedOn = lang === 'en-GB' ? afterBut : (line: string) => line
  return [
    ...(toDefendant?.exceptions ?? exceptions).map((line) =>
      tell('but', { exception: asWritten(fullStop(joinedOn(line))) }),
    ),
    ...(locality?.reach === 'limited' && locality.where
      ? [tell('onlyHere', { where: asWritten(fullStop(locality.where)) })]
      : []),
    ...(period?.runs === 'until' && period.lastDay
      ? [fullStop(say('endsOn', { day: day(period.lastDay) }))]
      : []),
  ]
}

/** An exception as one line: "But you may call the emergency services." */
export function butText(exception: string): string {
  return fullStop(`But ${afterBut(exception)}`)
}

const afterBut = (exception: string) => exception.replace(/^(?:You|The|It)\b/, (word) => word.toLowerCase())
