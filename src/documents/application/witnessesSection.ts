import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { her } from '#src/domain/law/citations.ts'
import { hearsayPoints } from '#src/domain/law/hearsay.ts'
import { hearsayNoticeDays } from '#src/domain/law/periods/hearsayNotice.ts'
import { longDate, shortDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop, numberedList } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf, stated } from '../quoted.ts'
import { told } from '../told.ts'

/** Who gives evidence, what is hearsay, and how questions are to be put. */
export function witnessesSection(served: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Witnesses, hearsay and questions' },
    ...witnessTable(served),
    ...hearsay(served),
    ...direction(served),
  ]
}

function witnessTable({ witnesses }: ServedCase): Block[] {
  if (witnesses.length === 0) return [{ kind: 'missing', what: 'the witnesses', step: 'witnesses' }]
  return [
    {
      kind: 'table',
      caption: 'Witnesses',
      columns: [
        { header: 'Witness', width: 2.8, rowHeader: true },
        { header: 'Who that is, and what the witness can say', width: 6.2 },
        { header: 'Statement', width: 2.4 },
        { header: 'To be called', width: 5 },
      ],
      rows: witnesses.map((witness) => [
        witness.shown,
        sentences(
          witness.relation && fullStop(witness.relation),
          witness.gives ? fullStop(witness.gives) : gap('what the witness can say'),
        ),
        witness.statementOn ? shortDate(witness.statementOn) : '–',
        calledInWords(witness),
      ]),
    },
  ]
}

function calledInWords({ called, whyNotCalled }: ServedCase['witnesses'][number]): Text {
  if (called === 'yes') return 'Yes'
  if (called === undefined) return gap('whether the witness will be called')
  return sentences('No.', whyNotCalled ? fullStop(whyNotCalled) : gap('why the witness will not be called'))
}

function hearsay(served: ServedCase): Block[] {
  const acts = served.acts.filter((act) => act.hearsay).map(({ number }) => number)
  const { notice, shorterTime } = served.hearsay
  const which = acts.length > 0 ? `Hearsay is relied on for ${numberedList('act', acts)}.` : undefined
  return [
    paragraph(sentences(which, stated(hearsayPoints.allowed), noticeInWords(notice))),
    ...(shorterTime?.asked === 'yes'
      ? told(
          shorterTime.why,
          { what: 'why the court should shorten the time', step: 'witnesses' },
          `The court is asked to shorten the time for the notice (${her('r.3(2)').provision} of those Rules)`,
        )
      : []),
  ]
}

function noticeInWords(notice: ServedCase['hearsay']['notice']): Text {
  if (!notice?.status) return gap('whether a hearsay notice is needed')
  if (notice.status === 'notNeeded') return ''
  if (notice.status === 'served')
    return phrase`A hearsay notice was served on ${notice.on ? longDate(notice.on) : gap('the day of service')}.`
  return phrase`A hearsay notice will be served by ${notice.by ? fullStop(notice.by) : gap('who will serve it')} It is due at least ${String(hearsayNoticeDays)} days before the hearing unless the court shortens the time (${placeOf(her('r.3(1)'))}).`
}

const directions = {
  throughTheCourt: 'questions be put through the court',
  hearsayInstead: 'the evidence of the protected person be given by statement instead',
} as const
const manners = { screens: 'behind a screen', videoLink: 'by video link' } as const

function direction(served: ServedCase): Block[] {
  const { direction: asked, mightQuestion } = served.hearsay
  const might =
    mightQuestion === 'yes' ? 'The defendant might question the protected person in person.' : undefined
  if (asked.length === 0)
    return [{ kind: 'missing', what: 'the direction asked for on questions', step: 'witnesses' }]
  const seen = asked.flatMap((one) => (one === 'screens' || one === 'videoLink' ? [manners[one]] : []))
  const parts = [
    ...asked.flatMap((one) =>
      one === 'throughTheCourt' || one === 'hearsayInstead' ? [directions[one]] : [],
    ),
    ...(seen.length > 0 ? [`the protected person give evidence ${joinWords(seen)}`] : []),
  ]
  if (parts.length === 0) return [paragraph('No direction on how questions are put is asked for.')]
  return [paragraph(sentences(might, `The applicant asks the court to direct that ${joinWords(parts)}.`))]
}
