import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import { type BehaviourKind, behaviourKinds } from '#src/domain/law/behaviours.ts'
import { stalkingActs } from '#src/domain/law/stalkingActs.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { capital, fullStop, numberedList, whenInWords } from '../format.ts'
import { defendantForms } from '../names.ts'
import { gap, phrase, sentences } from '../phrase.ts'

/** Acts, each alleged in a row of its own under the number that it has in the chronology. */
export function allegationTable(caption: string, acts: readonly ServedAct[], served: ServedCase): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { header: 'No.', width: 1.5, rowHeader: true },
      { header: 'When and where', width: 4.4 },
      { header: 'What happened', width: 8.4 },
      { header: 'Kind, and how it is known', width: 7.6 },
    ],
    rows: acts.map((act) => [
      String(act.number),
      whenAndWhere(act),
      alleged(act, served),
      sentences(kindInWords(act), knownInWords(act)),
    ]),
  }
}

function whenAndWhere(act: ServedAct): Text {
  const when = whenInWords(act.when)
  const where = act.place ? `, ${act.place}` : act.placeWithheld ? ', at a place that is withheld' : ''
  return phrase`${when ? capital(when) : gap('when it happened')}${where}`
}

function alleged(act: ServedAct, served: ServedCase): Text {
  return sentences(
    act.what ? fullStop(act.what) : gap('what happened'),
    act.context && fullStop(act.context),
    act.breachOf && `Said to be in breach of: ${fullStop(act.breachOf)}`,
    answerInWords(act, served),
  )
}

/** Silence, and a request for advice, are never put as an answer. */
function answerInWords({ response, attribution }: ServedAct, served: ServedCase): Text {
  const { subject, verb } = defendantForms(served)
  return sentences(
    response === 'admitted' && `${capital(subject)} ${verb('admits', 'admit')} it.`,
    response === 'denied' && `${capital(subject)} ${verb('denies', 'deny')} it.`,
    attribution === 'strong' &&
      'The evidence that the defendant did this is strong, but the applicant does not treat it as established.',
    attribution === 'suspected' && 'It is suspected, not certain, that the defendant did this.',
  )
}

/** The kinds of act with their place in the list of the Act: "Following, s.2A(3)(a); gifts or things left." */
export function kindInWords({ kind, behaviours }: ServedAct): Text | undefined {
  if (kind === 'context') return undefined
  if (behaviours.length === 0) return phrase`${gap('the kind of act')}`
  const names = behaviours.map((behaviour) => {
    const { label, act }: BehaviourKind = behaviourKinds[behaviour]
    const item = stalkingActs.find(({ code }) => code === act)
    const place = act === 'other' ? '' : `, ${item?.authority.provision ?? ''}`
    return `${label.charAt(0).toLowerCase()}${label.slice(1)}${place}`
  })
  return capital(`${names.join('; ')}.`)
}

const knownBy = {
  statement: 'statement',
  told: 'account given to the police',
  device: 'device or its records',
  camera: 'camera',
  policeRecord: 'police record',
  object: 'object found',
} as const

/** How the act is known: "Known from: camera and statement; exhibit OM/1." */
export function knownInWords({ howKnown, exhibits, hearsay, toldBy }: ServedAct): Text {
  const from = howKnown.length > 0 ? joinWords(howKnown.map((way) => knownBy[way])) : gap('how it is known')
  const proof = exhibits.length > 0 ? `; ${numberedList('exhibit', exhibits)}` : ''
  return sentences(
    phrase`Known from: ${from}${proof}.`,
    hearsay && phrase`This is hearsay, from ${toldBy ? fullStop(toldBy) : gap('the person who said it')}`,
  )
}
