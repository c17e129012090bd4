import type { Finding } from '#src/domain/checks/finding.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'

/** How each severity is shown, worst first. */
export const severities = {
  stops: { text: 'Must be put right', colour: 'red' },
  explain: { text: 'Needs a reason', colour: 'yellow' },
  hint: { text: 'For your information', colour: 'grey' },
} as const

/** What a finding asks of the officer, in a few words. */
export function SeverityTag({ severity }: Pick<Finding, 'severity'>) {
  const { text, colour } = severities[severity]
  return <Tag colour={colour}>{text}</Tag>
}
