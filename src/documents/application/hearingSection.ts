import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { citation } from '#src/domain/law/citations.ts'
import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { duration, fromTo, fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { hearingInWords } from './titleSection.ts'

const languages = { english: 'English', welsh: 'Welsh', bilingual: 'Welsh and English' } as const

/** What the court needs for its list, and any reporting restriction asked for. */
export function hearingSection({ court }: ServedCase): Block[] {
  const language: Text | Gap = court.language
    ? languages[court.language]
    : { what: 'the language of the hearing', step: 'court' }
  const estimate: Text | Gap =
    court.estimateMinutes === undefined
      ? { what: 'the time estimate', step: 'court' }
      : duration(court.estimateMinutes)
  const avoid = court.avoid.flatMap(({ from, to }) => (from ? [fromTo(from, to)] : []))
  return [
    { kind: 'heading', level: 2, text: 'The hearing' },
    {
      kind: 'rows',
      rows: [
        { label: 'Hearing', value: hearingInWords(court) },
        { label: 'Time estimate', value: estimate },
        { label: 'Dates to avoid', value: avoid.length > 0 ? avoid.join('; ') : 'None' },
        { label: 'Language', value: language },
      ],
    },
    ...restriction(court),
  ]
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
