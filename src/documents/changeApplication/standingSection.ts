import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { spa } from '#src/domain/law/citations.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase } from '../phrase.ts'
import { placeOf, stated } from '../quoted.ts'

const standings = {
  appliedForOrder: 'applied for the order',
  resides: 'is the chief officer for the police area where the defendant lives',
  believes: 'believes that the defendant is in the police area of the applicant or intends to come to it',
} as const

/** Why this chief officer may ask for the change: SPA 2019 ss.4(1), 5(7) and 14(1). */
export function standingSection({ route, change }: ServedCase): Block[] {
  const interim = route?.kind === 'change' && route.order === 'interim'
  const reasons = (change?.standing ?? []).map((one) => standings[one])
  const place = placeOf(interim ? spa('s.5(7)') : spa('s.4(1)'))
  return [
    { kind: 'heading', level: 2, text: 'The applicant' },
    paragraph(
      phrase`The applicant may apply (${place}), because the applicant ${reasons.length > 0 ? joinWords(reasons) : gap('why the chief officer may apply')}.`,
    ),
    ...(interim ? [] : [paragraph(stated(changePoints.relevantChiefOfficer))]),
  ]
}
