import { standardPosition, standardSubmission, standardUnsettled } from '#src/domain/law/standardOfProof.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'

/** The standard of proof as a submission: the position on the day the paper is made, and what speaks against it. */
export function standardSection(madeOn: IsoDate): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The standard of proof' },
    paragraph(`${standardUnsettled} ${standardPosition(madeOn).text}`),
    paragraph(standardSubmission.text),
  ]
}
