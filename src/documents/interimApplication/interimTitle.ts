import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { applicationCode } from '#src/domain/law/applicationCodes.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { courtName, hearingRows, youthNote } from '../application/titleSection.ts'
import type { Block } from '../blocks.ts'
import { capital } from '../format.ts'
import { phrase } from '../phrase.ts'

/** The head of the interim application. */
export function interimTitle(served: ServedCase, madeOn: IsoDate): Block[] {
  const { applicant, defendant, reference } = served
  return [
    { kind: 'heading', level: 1, text: 'Application for an interim stalking protection order' },
    { kind: 'paragraph', text: phrase`In the ${courtName(served)}` },
    {
      kind: 'paragraph',
      text: 'Complaint under section 5 of the Stalking Protection Act 2019 (“the Act”; sections named without an Act are sections of it)',
    },
    {
      kind: 'rows',
      rows: [
        {
          label: 'Applicant',
          value: applicant.chiefOfficer
            ? capital(`the ${applicant.chiefOfficer.replace(/^the /i, '')}`)
            : { what: 'the chief officer', step: 'applicant' },
        },
        {
          label: 'Defendant',
          value: defendant.name || { what: 'the name of the defendant', step: 'defendant' },
        },
        { label: 'Reference', value: reference || { what: 'the reference of the case', step: 'applicant' } },
        { label: 'Recorded under', value: applicationCode('make', 'full') },
        ...hearingRows(served),
      ],
    },
    ...youthNote(served, madeOn),
  ]
}
