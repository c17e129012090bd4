import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { interimPoints } from '#src/domain/law/interim.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { stated } from '../quoted.ts'

/** The fixed period asked for: SPA 2019 s.5(6). */
export function periodSection({ interim }: ServedCase): Block[] {
  const lastDay = interim?.lastDay ? longDate(interim.lastDay) : gap('the last day of the interim order')
  return [
    { kind: 'heading', level: 2, text: 'How long' },
    paragraph(
      sentences(
        phrase`The applicant asks for an interim order for a fixed period, to the end of ${lastDay}.`,
        stated(interimPoints.endsWithMain),
        interim?.hearingBy && `The applicant asks for a hearing by ${longDate(interim.hearingBy)}.`,
      ),
    ),
  ]
}
