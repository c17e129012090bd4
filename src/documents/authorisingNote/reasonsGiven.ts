import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { citation } from '#src/domain/law/citations.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { gap } from '../phrase.ts'

/** What the rules ask a reason for, and the reason that the officer gave: the authorising officer reads both. */
export function reasonsGiven({ file }: PoliceCase, findings: readonly Finding[]): Block[] {
  const reasons = new Map((file.explanations ?? []).map(({ finding, reason }) => [finding, reason]))
  const asked = findings.filter(({ severity }) => severity === 'explain')
  const stopping = findings.filter(({ severity }) => severity === 'stops')
  return [
    { kind: 'heading', level: 2, text: 'What the rules ask, and the reasons given' },
    ...(stopping.length > 0
      ? [
          {
            kind: 'bullets',
            items: stopping.map(({ message }) => `Stops the application: ${message}`),
          } as const,
        ]
      : []),
    {
      kind: 'table',
      caption: 'What a reason is asked for',
      columns: [
        { header: 'What was found', width: 7, rowHeader: true },
        { header: 'Where it comes from', width: 3 },
        { header: 'The officer’s reason', width: 5 },
      ],
      rows: asked.map((finding): Text[] => {
        const reason = reasons.get(findingKey(finding))
        return [
          finding.message,
          citation(finding.authority),
          reason?.trim() ? fullStop(reason) : gap('the reason'),
        ]
      }),
      empty: 'Nothing was found that asks for a reason.',
    },
  ]
}
