import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { interimPoints } from '#src/domain/law/interim.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { lookedFor } from '../application/disclosureSection.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { stated } from '../quoted.ts'
import { told } from '../told.ts'

/** Whether the defendant is told before the interim hearing, and why not where he or she is not. */
export function noticeSection({ interim, disclosure }: ServedCase): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: 'Notice to the defendant' }
  const notice = interim?.notice
  if (!notice?.mode)
    return [
      heading,
      { kind: 'missing', what: 'whether the defendant is told before the hearing', step: 'interim' },
    ]
  if (notice.mode === 'onNotice')
    return [heading, paragraph('The application is made with notice to the defendant.')]
  if (notice.mode === 'shortNotice')
    return [
      heading,
      ...told(
        notice.why,
        { what: 'why there is so little notice', step: 'interim' },
        'The application is made on short notice',
      ),
    ]
  return [
    heading,
    ...told(
      notice.why,
      { what: 'why the defendant is not told first', step: 'interim' },
      'The application is made without notice',
    ),
    paragraph(
      sentences(
        stated(interimPoints.withoutNotice),
        'Whether the court may do so is for it to decide.',
        phrase`The lawyer who agrees that the court may be asked: ${notice.lawyer ? fullStop(notice.lawyer) : gap('the lawyer')}`,
        'The defendant is not there to be heard, so the applicant puts this before the court.',
      ),
    ),
    ...lookedFor(disclosure),
    ...(notice.returnOn
      ? [paragraph(`The applicant proposes a hearing with the defendant on ${longDate(notice.returnOn)}.`)]
      : []),
  ]
}
