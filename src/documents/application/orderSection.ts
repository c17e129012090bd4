import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { orderLimits } from '#src/domain/law/act.ts'
import { spa } from '#src/domain/law/citations.ts'
import type { Block } from '../blocks.ts'
import { defendantOf, protectedNames } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { phrase } from '../phrase.ts'
import { placeOf, quoted } from '../quoted.ts'
import { conditionCounts } from './conditionCounts.ts'
import { lengthSection, periodInWords } from './lengthSection.ts'

/** What the court is asked to make, for how long and where. */
export function orderSection(served: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The order asked for' },
    paragraph(
      phrase`The applicant asks the court to make a stalking protection order against ${defendantOf(served)} under ${placeOf(spa('s.2'))}, for the purpose of ${quoted(orderLimits.purpose)}, to protect ${protectedNames(served)}. It is to last ${periodInWords(served)} and to contain ${conditionCounts(served)}, set out below with reasons and in the draft order.`,
    ),
    ...lengthSection(served),
  ]
}
