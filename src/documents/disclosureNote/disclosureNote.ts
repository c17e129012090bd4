import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import { interimPoints } from '#src/domain/law/interim.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { numberSpans } from '#src/domain/shared/numberSpans.ts'
import { lookedFor } from '../application/disclosureSection.ts'
import type { Block } from '../blocks.ts'
import { hasSheet } from '../confidentialSheet/sheetHolds.ts'
import { numberedList } from '../format.ts'
import { openingRows, paperOpening } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { sentences } from '../phrase.ts'
import { stated } from '../quoted.ts'
import { asksInterim } from '../requestToList/asksOfOffice.ts'
import { toldIfAny } from '../told.ts'

export const disclosureNoteTitle = 'Matters the court should know'

/** Whether the court is asked to act before the defendant has had ordinary notice, so that the applicant speaks for both sides. */
export function disclosureNoteApplies(served: ServedCase): boolean {
  const mode = served.interim?.notice?.mode
  return asksInterim(served) && (mode === 'shortNotice' || mode === 'withoutNotice')
}

/**
 * What tells against the application, put before the court where the defendant has had little notice or none. It is made of
 * what is served: of what a lawyer withholds it says only that there is something.
 */
export function disclosureNote(served: ServedCase): Block[] {
  return numbered([
    ...paperOpening(disclosureNoteTitle, openingRows(served)),
    ...why(served),
    { kind: 'heading', level: 2, text: 'What was found that helps the defendant' },
    ...lookedFor(served.disclosure),
    ...withheld(served),
    ...answers(served),
    ...weaker(served),
    ...against(served),
  ])
}

function why({ interim }: ServedCase): Block[] {
  const without = interim?.notice?.mode === 'withoutNotice'
  const text = without
    ? sentences(
        'The court is asked to act before the defendant is told.',
        stated(interimPoints.withoutNotice),
        'Whether the court may do so is for it to decide.',
      )
    : 'The defendant has had little time to answer.'
  return [
    { kind: 'heading', level: 2, text: 'Why this paper is made' },
    paragraph(
      sentences(
        text,
        'So the applicant puts before the court what the defendant might be expected to say, and what tells against the order.',
        without
          ? 'This paper is served on the defendant with the order and the application.'
          : 'This paper is served on the defendant with the application.',
      ),
    ),
    ...(interim?.notice?.returnOn
      ? [
          paragraph(
            `The applicant proposes a hearing with the defendant on ${longDate(interim.notice.returnOn)}.`,
          ),
        ]
      : []),
  ]
}

function withheld(served: ServedCase): Block[] {
  if (!served.disclosure.someWithheld) return []
  const sheet = hasSheet(served)
    ? ' Nothing reaches the court unserved but the confidential sheet, and it is not on that.'
    : ' Nothing reaches the court unserved.'
  return [
    paragraph(
      `What is withheld is not before the court, and the applicant does not rely on it.${sheet} The court may ask for it to be looked at again.`,
    ),
  ]
}

function acts({ acts: all }: ServedCase, is: (act: ServedAct) => boolean): string {
  const numbers = all.filter((act) => act.kind === 'act' && is(act)).map(({ number }) => number)
  return numbers.length === 0 ? '' : `act${numbers.length === 1 ? '' : 's'} ${numberSpans(numbers)}`
}

function answers(served: ServedCase): Block[] {
  const denied = acts(served, ({ response }) => response === 'denied')
  const silent = acts(served, ({ response }) => response === 'noComment' || response === 'askedForAdvice')
  const notAsked = acts(served, ({ response }) => response === 'notAsked' || response === undefined)
  return [
    { kind: 'heading', level: 2, text: 'What the defendant has said' },
    paragraph(
      sentences(
        denied ? `The defendant denies ${denied}.` : 'No denial of any act is recorded.',
        silent &&
          `To ${silent} the defendant answered “no comment” or asked for advice. Neither is an admission.`,
        notAsked && `About ${notAsked} the defendant has not been asked, or no answer is recorded.`,
      ),
    ),
  ]
}

function weaker(served: ServedCase): Block[] {
  const hearsay = acts(served, (act) => act.hearsay)
  const unsure = acts(served, ({ attribution }) => attribution === 'suspected' || attribution === 'strong')
  const unproved = acts(served, ({ exhibits, account }) => exhibits.length === 0 && account !== 'record')
  const points = [
    ...(hearsay ? [`Hearsay is relied on for ${hearsay}.`] : []),
    ...(unsure ? [`That it was the defendant is not treated as established for ${unsure}.`] : []),
    ...(unproved ? [`No exhibit and no record supports ${unproved}.`] : []),
  ]
  return [
    { kind: 'heading', level: 2, text: 'Where the evidence is less strong' },
    points.length > 0
      ? paragraph('The court may wish to weigh this:', points)
      : paragraph('Each act is supported by an exhibit or a record, and none rests on hearsay.'),
  ]
}

const views = { mixed: 'has mixed views on', opposes: 'is against' } as const

function against(served: ServedCase): Block[] {
  const said = served.views.flatMap(({ shown, view }) =>
    view === 'mixed' || view === 'opposes' ? [paragraph(`${shown} ${views[view]} the application.`)] : [],
  )
  const accepted = numberedList(
    'condition',
    served.conditions.filter(({ clashAccepted }) => clashAccepted?.trim()).map(({ number }) => number),
  )
  const points = [
    ...toldIfAny(served.risk?.protective, 'What lowers the risk'),
    ...said,
    ...(accepted
      ? [
          paragraph(
            `The applicant accepts that ${accepted} touch work, study or religion; the application says why.`,
          ),
        ]
      : []),
  ]
  return [
    { kind: 'heading', level: 2, text: 'What tells against the need for an order' },
    ...(points.length > 0 ? points : [paragraph('Nothing is recorded that lowers the risk.')]),
  ]
}
