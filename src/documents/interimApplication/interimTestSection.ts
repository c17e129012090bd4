import { interimWords } from '#src/domain/law/interim.ts'
import { interimStandard } from '#src/domain/law/standardOfProof.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { sentences } from '../phrase.ts'
import { quoted } from '../quoted.ts'

/** What the court asks itself on an interim order, in the words of SPA 2019 s.5(3). */
export function interimTestSection(): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Why an interim order is appropriate' },
    paragraph(
      sentences(
        `While the main application has not been decided, the court may make an interim order ${quoted(interimWords.test)}. ${interimStandard.text}`,
      ),
    ),
  ]
}
