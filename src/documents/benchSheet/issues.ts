import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Run, Text } from '../blocks.ts'
import { capital, fullStop, numberedList, whenInWords } from '../format.ts'
import { gap, phrase, sentences } from '../phrase.ts'

/**
 * The acts that the defendant denies or disputes, each with its proof and its place in the papers; what is said of the others in a line
 * each, and what the reply says of the conditions.
 */
export function issues(served: ServedCase): Block[] {
  const acts = served.acts.filter(({ kind }) => kind === 'act')
  const disputed = new Set(served.reply?.disputedActs)
  const isDisputed = ({ number, response }: ServedAct) => response === 'denied' || disputed.has(number)
  const denied = acts.filter(isDisputed)
  const heading: Block = { kind: 'heading', level: 2, text: 'Issues in dispute' }
  if (acts.length === 0) return [heading, { kind: 'missing', what: 'the acts', step: 'acts' }]
  return [
    heading,
    ...(denied.length > 0
      ? [table(denied)]
      : [{ kind: 'paragraph', text: 'No denial or dispute of any act is recorded.' } as const]),
    { kind: 'paragraph', text: sentences(...others(acts.filter((act) => !isDisputed(act)))) },
    ...replied(served),
  ]
}

/** The defendant’s reply, as far as the court decides on it. */
function replied({ reply }: ServedCase): Block[] {
  if (!reply) return []
  const said = (verb: string, noun: string, numbers: readonly number[]) =>
    numbers.length > 0 && `${verb} ${numberedList(noun, numbers)}`
  const parts = [
    said('agrees', 'act', reply.agreedActs),
    said('disputes', 'act', reply.disputedActs),
    said('agrees', 'condition', reply.agreedConditions),
    said('disputes', 'condition', reply.disputedConditions),
    reply.makers > 0 && `asks to question ${counted(reply.makers, 'maker')} of statements`,
    reply.credibility === 'yes' && 'says that a maker’s credibility will be attacked',
  ].filter((part) => part !== false)
  const what = parts.length > 0 ? joinWords(parts) : 'agrees and disputes nothing by number'
  const day = reply.on ? longDate(reply.on) : gap('the day of the reply')
  return [
    { kind: 'paragraph', text: phrase`In a written reply received on ${day} the defendant ${what}.` },
    ...written(reply),
  ]
}

const subjects = [
  ['times', 'Times of work, study or worship'],
  ['children', 'Children'],
  ['witnesses', 'Witnesses of the defendant'],
  ['help', 'Help that is asked for'],
] as const

/** What the form says in the defendant’s own words. */
function written(reply: NonNullable<ServedCase['reply']>): Block[] {
  const rows = subjects.flatMap(([key, label]) => {
    const said = reply[key]?.trim()
    return said ? [{ label, value: `“${fullStop(said)}”` }] : []
  })
  if (rows.length === 0) return []
  return [
    { kind: 'paragraph', text: 'The reply also says, in the defendant’s words:', keepWithNext: true },
    { kind: 'rows', rows },
  ]
}

function table(acts: readonly ServedAct[]): Block {
  return {
    kind: 'table',
    caption: 'Acts that the defendant denies or disputes',
    columns: [
      { header: 'Act', width: 1, rowHeader: true },
      { header: 'What is alleged', width: 7 },
      { header: 'Rests on', width: 2.6 },
      { header: 'Where in the papers', width: 4 },
    ],
    rows: acts.map((act): Text[] => [String(act.number), alleged(act), restsOn(act), places(act)]),
  }
}

function alleged({ what, when }: ServedAct): Text {
  const day = whenInWords(when, true)
  return sentences(day && `${capital(day)}.`, what ? fullStop(what) : gap('what happened'))
}

const accounts = { firstHand: 'First-hand', record: 'A record', hearsay: 'Hearsay' } as const

const restsOn = ({ account }: ServedAct): Text => (account ? accounts[account] : 'Not stated')

/** Each place stands as a pointer, after which a bundle puts its page. */
function places({ number, exhibits }: ServedAct): Text {
  const runs: Run[] = [
    { text: `Chronology, act ${number}`, place: { paper: 'D5', act: number } },
    ...exhibits.flatMap((reference): Run[] => [
      '; ',
      { text: `exhibit ${reference}`, place: { exhibit: reference } },
    ]),
  ]
  return runs
}

function others(acts: readonly ServedAct[]): (string | false)[] {
  const list = (is: (act: ServedAct) => boolean) =>
    numberedList(
      'act',
      acts.filter(is).map(({ number }) => number),
    )
  const admitted = list(({ response }) => response === 'admitted')
  const silent = list(({ response }) => response === 'noComment' || response === 'askedForAdvice')
  const unasked = list(({ response }) => response === 'notAsked' || response === undefined)
  return [
    admitted !== '' && `Admitted: ${admitted}.`,
    silent !== '' && `No comment or advice asked for, which is no admission: ${silent}.`,
    unasked !== '' && `Not asked, or no answer recorded: ${unasked}.`,
  ]
}
