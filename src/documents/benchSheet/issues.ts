import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Block, Run, Text } from '../blocks.ts'
import { capital, fullStop, numberedList, whenInWords } from '../format.ts'
import { gap, sentences } from '../phrase.ts'

/** The acts that the defendant denies, each with its proof and its place in the papers; what is said of the others in a line each. */
export function issues(served: ServedCase): Block[] {
  const acts = served.acts.filter(({ kind }) => kind === 'act')
  const denied = acts.filter(({ response }) => response === 'denied')
  const heading: Block = { kind: 'heading', level: 2, text: 'Issues in dispute' }
  if (acts.length === 0) return [heading, { kind: 'missing', what: 'the acts', step: 'acts' }]
  return [
    heading,
    ...(denied.length > 0
      ? [table(denied)]
      : [{ kind: 'paragraph', text: 'No denial of any act is recorded.' } as const]),
    { kind: 'paragraph', text: sentences(...others(acts)) },
  ]
}

function table(acts: readonly ServedAct[]): Block {
  return {
    kind: 'table',
    caption: 'Acts that the defendant denies',
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
