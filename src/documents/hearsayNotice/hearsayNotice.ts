import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { cea, her } from '#src/domain/law/citations.ts'
import { hearsayPoints } from '#src/domain/law/hearsay.ts'
import { credibilityNotice, crossExaminationRequest } from '#src/domain/law/periods/crossExamination.ts'
import { type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { defendantAddress } from '../application/defendantSection.ts'
import { courtName, hearingInWords } from '../application/titleSection.ts'
import type { Block, Text } from '../blocks.ts'
import { chiefOfficerOf, defendantOf } from '../names.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { summonedTo } from '../summons/summonedTo.ts'
import { hearsayMakers } from './hearsayMakers.ts'
import { noticeTime } from './noticeTime.ts'
import { ruleOf, statedHere } from './ofRules.ts'

export type HearsayNoticeOptions = {
  today: IsoDate
  /** Where papers for the applicant are sent, where the force has put it into its profile. */
  addressForService: string | undefined
}

/** The notice of hearsay evidence with the six contents of HER 1999 r.3(4), one for all who are not called: CEA 1995 s.2. */
export function hearsayNotice(served: ServedCase, options: HearsayNoticeOptions): Block[] {
  return numbered([
    ...paperOpening('Hearsay notice', rows(served, options)),
    paragraph(
      `This is a hearsay notice under section 2 of the ${cea('s.2').source} and rule 3 of the ${her('r.3').source} (“the Rules”; rules named below are rules of them).`,
    ),
    paragraph(proceedings(served)),
    paragraph('At the hearing the applicant proposes to rely on the hearsay evidence in this table.'),
    makers(served),
    ...noticeTime(served, options.today),
    ...rights(served),
    ...service,
    {
      kind: 'signature',
      role: 'For the applicant',
      lines: [
        { label: 'Signature' },
        { label: 'Name', ...(served.applicant.officer.name && { value: served.applicant.officer.name }) },
        { label: 'Date' },
      ],
    },
  ])
}

function rows(served: ServedCase, { addressForService }: HearsayNoticeOptions): Row[] {
  const { defendant, circumstances, applicant } = served
  return [
    ...openingRows(served).filter(({ label }) => label !== 'Date of birth'),
    { label: 'To be served at', value: defendantAddress(defendant.address) },
    ...(circumstances.solicitor ? [{ label: 'Or on the solicitor', value: circumstances.solicitor }] : []),
    {
      label: 'Applicant’s address for service',
      value: addressForService ?? applicant.representative ?? applicant.force ?? gap('the police force'),
    },
  ]
}

function proceedings(served: ServedCase): Text {
  const all = summonedTo(served)
  const full = all.length > 1 ? 'Full hearing' : 'Hearing'
  const hearings = all.map(
    ({ of, ...hearing }) =>
      phrase`${of === 'interim' ? 'Interim hearing' : full}: ${hearingInWords(hearing)}.`,
  )
  return sentences(
    phrase`It is given in the proceedings of ${chiefOfficerOf(served)} against ${defendantOf(served)} in the ${courtName(served)}, on an application under the Stalking Protection Act 2019, reference ${served.reference || gap('the reference of the case')}.`,
    ...hearings,
  )
}

function makers(served: ServedCase): Block {
  const all = hearsayMakers(served)
  if (all.length === 0)
    return { kind: 'missing', what: 'whose statement is relied on as hearsay', step: 'witnesses' }
  return {
    kind: 'table',
    caption: 'The hearsay evidence',
    columns: [
      { header: 'Who made the statement', width: 4, rowHeader: true },
      { header: 'The evidence', width: 6 },
      { header: 'Why that person will not be called', width: 5 },
    ],
    rows: all.map(({ who, evidence, why }) => [who, evidence, why]),
  }
}

function rights({ hearsay }: ServedCase): Block[] {
  const { notice } = hearsay
  const on = notice?.status === 'served' ? notice.on : undefined
  const until = (lastDay: IsoDate) => `Counted from the recorded service, that is by ${weekdayDate(lastDay)}.`
  return [
    { kind: 'heading', level: 2, text: 'What you may do' },
    paragraph(
      sentences(
        statedHere(hearsayPoints.mayQuestion),
        statedHere(hearsayPoints.askToQuestion),
        on && until(crossExaminationRequest(on).lastDay),
      ),
    ),
    paragraph(
      sentences(statedHere(hearsayPoints.attackCredibility), on && until(credibilityNotice(on).lastDay)),
    ),
  ]
}

const service: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'How the notice is served' },
  paragraph(
    `${hearsayPoints.everyParty.text} ${hearsayPoints.howServed.text.replace(/\.$/, '')} (${ruleOf(hearsayPoints.howServed.authority)}).`,
  ),
]
