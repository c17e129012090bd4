import type { StepId } from '#src/domain/flow/steps.ts'
import { Tabs } from '#src/ui/page/Tabs.tsx'
import { useCase } from './caseContext.ts'
import { FindingList } from './FindingList.tsx'
import { LiveView } from './LiveView.tsx'
import { RulesFailed } from './RulesFailed.tsx'

type Props = {
  step: StepId
  item: string | undefined
  /** Opens with what is still to do. */
  todo: boolean
}

/** Beside the form: what the court will read of this step, and what is still to do on it. */
export function StepPanel({ step, item, todo }: Props) {
  const { findings, rules } = useCase()
  const here = findings.filter(
    ({ where }) => where.step === step && (!item || !where.item || where.item === item),
  )
  return (
    <Tabs
      label="Beside the form"
      {...(todo ? { first: 'todo' } : {})}
      tabs={[
        {
          id: 'court',
          label: 'What the court will read',
          content: <LiveView step={step} item={item} />,
        },
        {
          id: 'todo',
          label: `To do on this page (${here.length})`,
          content: rules === 'failed' ? <RulesFailed /> : <FindingList findings={here} />,
        },
      ]}
    />
  )
}
