import type { ServedAct } from '#src/domain/audience/servedCase.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Run, TableColumn, Text } from '../blocks.ts'
import { capital, fullStop, whenInWords } from '../format.ts'
import { gap, strong } from '../phrase.ts'
import { kindsOfAct } from './kindsOfAct.ts'
import { accountWords, attributionWords, columnTitles, howKnownWords, responseWords } from './wording.ts'

/** The columns of the chronology; a row begins with its number, which names it. */
export const columns: readonly TableColumn[] = [
  { header: columnTitles.number, width: 5, rowHeader: true },
  { header: columnTitles.when, width: 13 },
  { header: columnTitles.what, width: 36 },
  { header: columnTitles.kind, width: 15 },
  { header: columnTitles.known, width: 17 },
  { header: columnTitles.police, width: 16 },
]

/** One act or context entry as a row of the chronology. A context entry says so and has no kind of act. */
export function actRow(act: ServedAct): Text[] {
  return [
    [{ text: String(act.number), act: act.number }],
    whenCell(act),
    whatCell(act),
    kindCell(act),
    lines(howKnown(act)),
    lines(policeAndAnswer(act)),
  ]
}

function whenCell({ when }: ServedAct): Text {
  return capital(whenInWords(when, true) ?? '') || gap('when it happened')
}

function whatCell(act: ServedAct): Text {
  const details = [
    act.place && `Place: ${act.place}`,
    act.placeWithheld && 'Place: withheld',
    act.towards.length > 0 && `Towards: ${joinWords(act.towards)}`,
    act.channel && `By: ${act.channel}`,
    act.context && `Why it was unwelcome: ${act.context}`,
    act.effect && `Effect: ${act.effect}`,
  ]
  const told = details.filter((detail) => typeof detail === 'string').map((detail) => `\n${fullStop(detail)}`)
  const what: readonly Run[] = act.what ? [fullStop(act.what)] : gap('what happened')
  return [...(act.kind === 'context' ? strong('Context. ') : []), ...what, ...told]
}

function kindCell(act: ServedAct): Text {
  if (act.kind === 'context') return 'Context: not an act'
  const kinds = kindsOfAct(act)
  return kinds.length > 0 ? kinds.join('\n') : gap('the kind of act')
}

function howKnown(act: ServedAct): (string | undefined)[] {
  const known = act.howKnown.map((how) => howKnownWords[how])
  return [
    known.length > 0 ? fullStop(capital(joinWords(known))) : undefined,
    act.exhibits.length > 0
      ? `Exhibit${act.exhibits.length > 1 ? 's' : ''} ${joinWords(act.exhibits)}.`
      : undefined,
    act.account === 'hearsay' && act.toldBy
      ? fullStop(`Hearsay: told by ${act.toldBy}`)
      : accountWords[act.account ?? 'notStated'],
    act.kind === 'act' && act.attribution ? attributionWords[act.attribution] : undefined,
  ]
}

function policeAndAnswer(act: ServedAct): (string | undefined)[] {
  return [
    act.reportedOn && `Reported on ${shortDate(act.reportedOn)}.`,
    // Without a full stop: a reference fills the column, and the stop would have a line of its own.
    act.reportedAs?.trim() && `Police reference ${act.reportedAs.trim()}`,
    act.policeAction && fullStop(act.policeAction),
    act.breachOf && fullStop(`Said to break: ${act.breachOf}`),
    act.kind === 'act' && act.response ? responseWords[act.response] : undefined,
  ]
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n')
}
