import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { spa } from '#src/domain/law/citations.ts'
import { changePoints, consentsToDischarge } from '#src/domain/law/discharge.ts'
import { interimPoints } from '#src/domain/law/interim.ts'
import { consentWindow } from '#src/domain/law/periods/consentWindow.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { consentTable } from '../changeApplication/consentsSection.ts'
import { standingInWords } from '../changeApplication/standingSection.ts'
import { changesAsked } from '../changeOrder/changesAsked.ts'
import { changeAsked, orderToChange } from '../changeOrder/orderToChange.ts'
import { authoritiesTable } from '../courtNote/authoritiesTable.ts'
import { courtNoteTitle } from '../courtNote/courtNote.ts'
import { fullStop } from '../format.ts'
import { openingRows, paperOpening } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences, strong } from '../phrase.ts'
import { placeOf, stated } from '../quoted.ts'

/** The law that a court is asked to apply to an application to vary, renew or discharge an order, and why each change is asked for. */
export function changeNote(served: ServedCase, today: IsoDate): Block[] {
  const asked = changeAsked(served)
  if (!asked) return []
  const [court, applicant, reference, defendant] = openingRows(served)
  const rows = [court, applicant, reference, defendant].flatMap((row) => row ?? [])
  return numbered([
    ...paperOpening(courtNoteTitle, rows),
    ...power(served),
    ...(asked.deed === 'discharge' ? [] : changes(served)),
    ...(asked.deed === 'discharge' ? discharge(served, today) : []),
    ...(asked.deed === 'renew' ? renewal(served) : []),
    authoritiesTable(relied(served)),
  ])
}

function power(served: ServedCase): Block[] {
  const { deed = 'vary', interim = false } = changeAsked(served) ?? {}
  return [
    { kind: 'heading', level: 2, text: 'What the court is asked to do, and its power' },
    paragraph(phrase`The court is asked to ${deed} ${orderToChange(served)}.`),
    paragraph(sentences(stated(changePoints.byComplaint), standingInWords(served))),
    ...(interim
      ? [
          paragraph(
            `${stated(changePoints.anyInterimOrder)} Section 5 has no rule on consents, and names no duty to hear; the defendant is summoned, so as to be heard.`,
          ),
        ]
      : [
          paragraph(
            `${stated(changePoints.anyOrder)} ${stated(changePoints.mustHear)} The defendant is summoned, so as to be heard.`,
          ),
        ]),
  ]
}

/** Each change with its reason; of a full order what is added must be necessary. */
function changes(served: ServedCase): Block[] {
  const asked = changesAsked(served).filter(({ name }) => name !== 'length')
  if (asked.length === 0) return []
  const adds = served.conditions.length > 0 && !changeAsked(served)?.interim
  return [
    { kind: 'heading', level: 2, text: 'Why each change is asked for' },
    ...(adds ? [paragraph(stated(changePoints.addedConditions))] : []),
    paragraph(
      'The applicant gives these reasons:',
      asked.map(
        ({ what, why }): Text =>
          phrase`${strong(`${what}.`)} ${why?.trim() ? fullStop(why) : gap('the reason')}`,
      ),
    ),
  ]
}

function renewal(served: ServedCase): Block[] {
  const length = changesAsked(served).find(({ name }) => name === 'length')
  const interim = changeAsked(served)?.interim
  return [
    { kind: 'heading', level: 2, text: 'The renewal' },
    paragraph(
      phrase`How long the order lasts now: ${length?.before ?? gap('how long the order lasts')} How long the court is asked to let it last: ${length?.after ?? gap('how long it is to last')}`,
    ),
    paragraph(
      interim
        ? `${stated(interimPoints.fixedPeriod)} ${stated(interimPoints.endsWithMain)}`
        : `Beyond what it says of added conditions, section 4 sets no test of its own for a renewal (${placeOf(changePoints.addedConditions.authority)}). The applicant relies on the facts in the application.`,
    ),
  ]
}

function discharge(served: ServedCase, today: IsoDate): Block[] {
  const { change, court } = served
  const heading: Block = { kind: 'heading', level: 2, text: 'Why the order can be discharged' }
  const why: Text = change?.why?.trim() ? fullStop(change.why) : gap('why the order is no longer necessary')
  if (changeAsked(served)?.interim) return [heading, paragraph(why)]
  const day = court.hearing?.on ?? today
  return [
    heading,
    paragraph(why),
    { kind: 'heading', level: 2, text: 'Consents' },
    paragraph(stated(changePoints.consents)),
    ...(change?.madeOn ? windowOn(change.madeOn, day, court.hearing?.on !== undefined) : []),
    consentTable(served),
  ]
}

function windowOn(madeOn: IsoDate, day: IsoDate, heard: boolean): Block[] {
  const { lastDay } = consentWindow(madeOn)
  const { needed } = consentsToDischarge({ madeOn, day, askedBy: 'chiefOfficer', residence: 'notKnown' })
  const when = heard
    ? `On the day of the hearing, ${longDate(day)},`
    : `On the day of this note, ${longDate(day)},`
  return [
    paragraph(
      `The two years end at the end of ${longDate(lastDay)}. ${when} ${needed.length > 0 ? 'the consents of the defendant and of the chief officer who applies are needed.' : 'no consent is needed any more.'}`,
    ),
  ]
}

function relied(served: ServedCase) {
  const { deed = 'vary', interim = false } = changeAsked(served) ?? {}
  if (interim) return [spa('s.5(6)'), spa('s.5(7)'), spa('s.5(8)'), spa('s.13(1)')]
  return [
    spa('s.4(1)'),
    spa('s.4(2)'),
    spa('s.4(3)'),
    ...(deed === 'discharge' ? [spa('s.4(4)(b)')] : []),
    ...(deed === 'renew' || served.conditions.length > 0 ? [spa('s.4(4)(a)')] : []),
    spa('s.13(1)'),
    spa('s.14(1)'),
  ]
}
