import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { areaGrounds } from '#src/domain/law/area.ts'
import { spa } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { capital, fullStop } from '../format.ts'
import { chiefOfficerOf, defendantOf } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf, quoted } from '../quoted.ts'

/** Who applies, who wrote the application, and on whose authority. */
export function applicantSection(served: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The applicant, and the link to the police area' },
    paragraph(
      phrase`The applicant is ${chiefOfficerOf(served)}, a chief officer of police (${placeOf(spa('s.14(1)'))}).`,
    ),
    paragraph(
      sentences(
        phrase`This application was prepared by ${officer(served)}.`,
        experience(served),
        served.applicant.representative &&
          `The applicant is represented by ${fullStop(served.applicant.representative)}`,
      ),
    ),
    ...authority(served),
  ]
}

function officer({ applicant: { officer: is } }: ServedCase): Text {
  const unit = is.unit ? `, ${is.unit}` : ''
  return phrase`${is.rank ?? gap('the officer’s rank')} ${is.name ?? gap('the officer’s name')}, number ${is.number ?? gap('the officer’s number')}${unit}`
}

function experience({ applicant }: ServedCase): Text | undefined {
  const said = applicant.officer.experience?.trim()
  return said ? `The officer says: “${fullStop(said)}”` : undefined
}

function authority({ applicant: { authorised } }: ServedCase): Block[] {
  if (!authorised) return [{ kind: 'missing', what: 'the authority to apply', step: 'applicant' }]
  const on = authorised.on ? longDate(authorised.on) : gap('the day')
  const by = phrase`${authorised.rank ?? gap('the rank')} ${authorised.by ?? gap('the authorising officer')}`
  return [
    paragraph(
      sentences(
        phrase`${by} authorised the application for the chief officer on ${on}${authorised.orally ? ', orally' : ''}.`,
        authorised.orally?.confirmedOn &&
          `It was confirmed in writing on ${longDate(authorised.orally.confirmedOn)}.`,
      ),
    ),
  ]
}

/** The defendant’s link to the police area, SPA 2019 s.1(3); no link is needed of a force without one. */
export function areaSection(served: ServedCase): Block[] {
  const { area } = served
  if (!area?.basis)
    return [{ kind: 'missing', what: 'the defendant’s link to the police area', step: 'area' }]
  if (area.basis === 'notLimited')
    return [
      paragraph(
        `The applicant is not the chief officer for a police area, so no link to one is needed (${placeOf(spa('s.1(3)'))}).`,
      ),
    ]
  const ground = areaGrounds.find(({ code }) => code === area.basis)
  const law = ground ? phrase`a person ${quoted(ground)}` : gap('the ground')
  return [
    paragraph(
      sentences(
        phrase`${capitalised(defendantOf(served))} is ${law}.`,
        area.grounds && fullStop(area.grounds),
      ),
    ),
    ...(area.basis !== 'resides' && !area.grounds
      ? [{ kind: 'missing', what: 'why the chief officer believes this', step: 'area' } as const]
      : []),
  ]
}

function capitalised(text: Text): Text {
  return typeof text === 'string' ? capital(text) : text
}
