import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { citation } from '#src/domain/law/citations.ts'
import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import type { Block } from '../blocks.ts'
import { duration, fromTo, fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'

const languages = { english: 'English', welsh: 'Welsh', bilingual: 'Welsh and English' } as const

/** What the court needs for its list, and any reporting restriction asked for. */
export function hearingSection({ court }: ServedCase): Block[] {
  const language = court.language ? languages[court.language] : gap('the language of the hearing')
  const minutes = court.estimateMinutes
  const estimate = minutes === undefined ? gap('the time estimate') : duration(minutes)
  return [
    { kind: 'heading', level: 2, text: 'The hearing' },
    paragraph(
      phrase`Time estimate: ${estimate}. Dates to avoid: ${avoidInWords(court)}. Language: ${language}.`,
    ),
    ...restriction(court),
  ]
}

function avoidInWords({ avoid }: ServedCase['court']): string {
  const days = avoid.flatMap(({ from, to }) => (from ? [fromTo(from, to)] : []))
  return days.length > 0 ? days.join('; ') : 'none named'
}

const powers = {
  child: protectedPersonPoints.childReporting,
  nameWithheld: protectedPersonPoints.nameWithheld,
  sexualOffence: protectedPersonPoints.sexualOffence,
} as const

function restriction({ restriction: asked }: ServedCase['court']): Block[] {
  if (!asked) return []
  const power = asked.power ? citation(powers[asked.power].authority) : gap('the power')
  const why = asked.why ? fullStop(asked.why) : gap('why a restriction is needed')
  return [
    paragraph(
      sentences(
        phrase`The applicant asks for a reporting restriction under ${power}, if the court is satisfied that it has that power here.`,
        phrase`The reason: ${why}`,
      ),
    ),
  ]
}
