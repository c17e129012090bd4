import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { spa } from '#src/domain/law/citations.ts'
import { changePoints } from '#src/domain/law/discharge.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase } from '../phrase.ts'
import { placeOf, stated } from '../quoted.ts'

const standings = {
  appliedForOrder: 'applied for the order',
  resides: 'is the chief officer for the police area where the defendant lives',
  believes: 'believes that the defendant is in the police area of the applicant or intends to come to it',
} as const

/** Why this chief officer may ask for the change: SPA 2019 ss.4(1), 5(7) and 14(1). */
export function standingSection(served: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The applicant' },
    paragraph(standingInWords(served)),
    ...(isInterim(served) ? [] : [paragraph(stated(changePoints.relevantChiefOfficer))]),
  ]
}

/** The same in a sentence: "The applicant may apply (section 4(1)), because the applicant applied for the order." */
export function standingInWords(served: ServedCase): Text {
  const reasons = (served.change?.standing ?? []).map((one) => standings[one])
  const place = placeOf(isInterim(served) ? spa('s.5(7)') : spa('s.4(1)'))
  return phrase`The applicant may apply (${place}), because the applicant ${reasons.length > 0 ? joinWords(reasons) : gap('why the chief officer may apply')}.`
}

const isInterim = ({ route }: ServedCase) => route?.kind === 'change' && route.order === 'interim'
