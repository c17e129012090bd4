import { standardPosition, standardSubmission } from '#src/domain/law/standardOfProof.ts'
import { type IsoDate, longDate } from '#src/domain/shared/dates.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'

/** The standard of proof as a submission: the position on the day the paper is made, and what speaks against it. */
export function standardSection(madeOn: IsoDate): Block[] {
  const position = standardPosition(madeOn)
  return [
    { kind: 'heading', level: 2, text: 'The standard of proof' },
    paragraph(`Position on ${longDate(madeOn)}. ${position.text}`),
    paragraph(standardSubmission.text),
    ...(standardSubmission.caution
      ? [{ kind: 'paragraph', text: standardSubmission.caution, tone: 'note' } as const]
      : []),
  ]
}
