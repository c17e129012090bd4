import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { makeTest, orderLimits } from '#src/domain/law/act.ts'
import { spa } from '#src/domain/law/citations.ts'
import { interimWords } from '#src/domain/law/interim.ts'
import {
  interimStandard,
  standardPosition,
  standardPositions,
  standardSubmission,
  standardUnsettled,
} from '#src/domain/law/standardOfProof.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { conditionCounts } from '../application/conditionCounts.ts'
import { periodInWords } from '../application/lengthSection.ts'
import { measureTitle } from '../application/measuresTable.ts'
import type { Block, Text } from '../blocks.ts'
import { conditionInShort } from '../conditionInShort.ts'
import { fullStop, numberedList } from '../format.ts'
import { openingRows, paperOpening } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences, strong } from '../phrase.ts'
import { quoted, stated } from '../quoted.ts'
import { asksInterim } from '../requestToList/asksOfOffice.ts'
import { authoritiesTable } from './authoritiesTable.ts'

export const courtNoteTitle = 'Note for the court'

/**
 * Two pages at most on the law that the court is asked to apply, and on the conditions that are most often questioned. In short form
 * it leaves it to the application to say that why less would not do is to follow.
 */
export function courtNote(served: ServedCase, today: IsoDate, shortForm = false): Block[] {
  const [court, applicant, reference, defendant] = openingRows(served)
  const rows = [court, applicant, reference, defendant].flatMap((row) => row ?? [])
  return numbered([
    ...paperOpening(courtNoteTitle, rows),
    ...power(served),
    ...online(served, shortForm),
    ...requirements(served, shortForm),
    ...otherMeasures(served),
    ...standard(served, today),
    authoritiesTable(relied(served)),
  ])
}

function power(served: ServedCase): Block[] {
  const interim = asksInterim(served)
    ? phrase` Until it decides, it is asked for an interim order to ${served.interim?.lastDay ? longDate(served.interim.lastDay) : gap('the last day of the interim order')}, with ${conditionCounts(served, true)}; the test is ${quoted(interimWords.test)}.`
    : ''
  const full =
    served.route?.kind === 'interimOnly'
      ? phrase`The court is asked for an interim order while the main application ${quoted(interimWords.notDetermined)}.`
      : phrase`The court is asked for an order ${periodInWords(served)}, with ${conditionCounts(served)}.`
  return [
    { kind: 'heading', level: 2, text: 'What the court is asked to make, and its power' },
    paragraph(phrase`${full}${interim}`),
    paragraph(
      `The court may make an order ${quoted(makeTest.opening)} ${makeTest.acts.words}, ${makeTest.risk.words}, and ${makeTest.necessity.words}. It may refuse even then.`,
    ),
    paragraph(
      `An order serves one purpose: ${quoted(orderLimits.purpose)}. For it the court may prohibit, and may require, ${quoted(orderLimits.content)}: the subsection speaks of both alike.`,
    ),
    paragraph(
      `Each prohibition and each requirement must be ${quoted(orderLimits.necessary)}. So far as practicable the court avoids ${quoted(orderLimits.religion)} and ${quoted(orderLimits.workAndStudy)}.`,
    ),
  ]
}

/** Where an interim order alone is asked for, the conditions that it is to have. */
const conditionsAsked = ({ route, conditions }: ServedCase) =>
  route?.kind === 'interimOnly' ? conditions.filter(({ interim }) => interim) : conditions

function online(served: ServedCase, shortForm: boolean): Block[] {
  const asked = conditionsAsked(served).filter(({ cyber }) => cyber)
  if (asked.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Why conditions on devices and accounts are asked for here' },
    paragraph(
      'The applicant asks for these, each because of the acts that are named with it:',
      asked.map((one) => reasons(one, shortForm)),
    ),
  ]
}

function requirements(served: ServedCase, shortForm: boolean): Block[] {
  const { conditions, noRequirementsWhy } = served
  const asked = conditionsAsked(served).filter(({ kind, cyber }) => kind === 'requirement' && !cyber)
  const heading: Block = { kind: 'heading', level: 2, text: 'Why the defendant is asked to do something' }
  if (asked.length > 0)
    return [
      heading,
      paragraph(
        'The applicant submits that a prohibition alone would not meet the risk that each of these meets:',
        asked.map((one) => reasons(one, shortForm)),
      ),
    ]
  if (conditions.some(({ kind }) => kind === 'requirement') || !noRequirementsWhy?.trim()) return []
  return [heading, paragraph(phrase`No requirement is asked for. ${fullStop(noRequirementsWhy)}`)]
}

/** "Condition 12, list of accounts (acts 3 and 5). …" */
function reasons(
  { number, title, text, acts, necessity, lesser }: ServedCondition,
  shortForm: boolean,
): Text {
  const which = acts.length > 0 ? ` (${numberedList('act', acts)})` : ''
  return sentences(
    phrase`${strong(`Condition ${number}.`)} ${conditionInShort({ title, text })}${which}.`,
    necessity ? fullStop(necessity) : gap('why this condition is necessary'),
    lesser ? fullStop(lesser) : !shortForm && gap('why less would not do'),
  )
}

type Measure = NonNullable<ServedCase['necessity']>['measures'][number]

/** Those that a court thinks of first stand here, whatever else is in force, and an earlier order; the application lists every one. */
const often: ReadonlySet<Measure['kind']> = new Set([
  'bail',
  'restrainingOrder',
  'nonMolestation',
  'dapo',
  'prosecution',
])

function otherMeasures({ necessity }: ServedCase): Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: 'Why bail or another order does not do the same',
  }
  const measures = (necessity?.measures ?? []).filter(
    ({ kind, status }) =>
      status === 'inForce' || often.has(kind) || (kind === 'existingSpo' && status !== 'notAvailable'),
  )
  if (measures.length === 0)
    return [heading, { kind: 'missing', what: 'the other measures that were considered', step: 'necessity' }]
  return [
    heading,
    paragraph(
      'Nothing in the Act says that bail, a prosecution or another order rules this order out (section 1(1)). What each leaves open:',
      measures.map((measure) => phrase`${named(measure)}: ${leavesOpen(measure)}`),
    ),
  ]
}

function named(measure: Measure): Text {
  const { ends, status } = measure
  const title = measureTitle(measure)
  const until = ends && status === 'inForce' ? `, to ${longDate(ends)}` : ''
  return phrase`${title ? strong(title) : gap('the measure')}${until}`
}

/** What it leaves open; a measure without a name of its own is told by its terms. */
function leavesOpen({ kind, terms, gap: open }: Measure): Text {
  return sentences(
    kind === 'other' && terms && fullStop(terms),
    open ? fullStop(open) : gap('the gap it leaves'),
  )
}

function standard(served: ServedCase, today: IsoDate): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The standard of proof' },
    paragraph(`${standardUnsettled} ${standardPosition(today).text}`),
    paragraph(standardSubmission.text),
    ...(asksInterim(served) ? [paragraph(stated(interimStandard))] : []),
  ]
}

function relied(served: ServedCase) {
  const [before, since] = standardPositions
  return [
    ...(['s.1(1)', 's.1(2)', 's.2(1)', 's.2(2)', 's.2(3)'] as const).map((place) => spa(place)),
    ...(asksInterim(served) ? [spa('s.5(1)'), spa('s.5(3)')] : []),
    ...(served.length?.period?.kind === 'untilFurtherOrder' ? [spa('s.3(1)')] : []),
    standardSubmission.authority,
    { ...before.authority, provision: '' },
    { ...since.authority, provision: '' },
  ]
}
