import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { interimWords } from '#src/domain/law/interim.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { chiefOfficerOf, defendantOf, protectedNames } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { quoted } from '../quoted.ts'

/** The application on which the interim one rests: SPA 2019 s.5(1) and (2). */
export function mainApplicationSection(served: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The main application' },
    paragraph(
      phrase`The applicant, ${chiefOfficerOf(served)}, asks for an interim order against ${defendantOf(served)} to protect ${protectedNames(served)}.`,
    ),
    paragraph(served.route?.kind === 'interimOnly' ? alreadyMade(served) : madeTogether(served)),
  ]
}

function madeTogether({ reference }: ServedCase) {
  return phrase`The main application for a stalking protection order, reference ${reference || gap('the reference of the case')}, is made ${quoted(interimWords.sameTime)}. Its grounds and evidence are relied on here.`
}

function alreadyMade({ route }: ServedCase) {
  const same =
    route?.sameChiefOfficer === 'yes'
      ? `This application is made, as the Act asks ${quoted(interimWords.already)}.`
      : route?.sameChiefOfficer === 'no'
        ? 'It was made by another chief officer.'
        : gap('whether the same chief officer made the main application')
  return sentences(
    phrase`The main application was made to ${route?.mainCourt || gap('the court of the main application')} on ${route?.mainMadeOn ? longDate(route.mainMadeOn) : gap('the day of the main application')}, reference ${route?.mainReference || gap('the reference of the main application')}, and ${quoted(interimWords.notDetermined)}.`,
    same,
  )
}
