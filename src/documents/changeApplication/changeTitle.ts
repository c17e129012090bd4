import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { applicationCode, applicationCodes } from '#src/domain/law/applicationCodes.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import { courtName, hearingInWords } from '../application/titleSection.ts'
import type { Block } from '../blocks.ts'
import { capital } from '../format.ts'
import { chiefOfficerOf, defendantOf } from '../names.ts'
import type { Row } from '../paperOpening.ts'
import { phrase } from '../phrase.ts'

type Deed = 'vary' | 'renew' | 'discharge'

/** The head of a complaint to change an order: the court, the parties, the code and the hearing. */
export function changeTitle(served: ServedCase, deed: Deed): Block[] {
  const interim = served.route?.kind === 'change' && served.route.order === 'interim'
  const order = interim ? 'an interim stalking protection order' : 'a stalking protection order'
  const section = interim ? 'section 5' : 'section 4'
  return [
    { kind: 'heading', level: 1, text: `Application to ${deed} ${order}` },
    { kind: 'paragraph', text: phrase`In the ${courtName(served)}` },
    {
      kind: 'paragraph',
      text: `Complaint under ${section} of the Stalking Protection Act 2019 (“the Act”; sections named without an Act are sections of it)`,
    },
    { kind: 'rows', rows: rows(served, deed, interim) },
    ...(interim
      ? [{ kind: 'paragraph', tone: 'note', text: changePoints.interimWording.text } as const]
      : []),
  ]
}

function rows(served: ServedCase, deed: Deed, interim: boolean): Row[] {
  const code = applicationCode(deed, interim ? 'interim' : 'full')
  const title = applicationCodes.find((row) => row.code === code)?.title ?? ''
  const { applicant, defendant, reference, court } = served
  return [
    {
      label: 'Applicant',
      value: applicant.chiefOfficer
        ? capital(String(chiefOfficerOf(served)))
        : { what: 'the chief officer', step: 'applicant' },
    },
    {
      label: 'Defendant',
      value: defendant.name ? defendantOf(served) : { what: 'the name of the defendant', step: 'defendant' },
    },
    { label: 'Reference', value: reference || { what: 'the reference of the case', step: 'applicant' } },
    { label: 'Application', value: `${code}, ${title}, made by the police` },
    { label: 'Hearing', value: hearingInWords(court.hearing) },
  ]
}
