import type { Condition } from '#src/domain/conditions/condition.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import type { Action } from '#src/ui/action/ActionItem.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { useCase } from '../caseContext.ts'
import { itemPath } from '../paths.ts'
import type { ConditionStep } from './conditionSteps.ts'
import { missingParts } from './missingParts.ts'
import { wording } from './wording.ts'

type Props = {
  step: ConditionStep
  condition: Condition
  title: string
  /** No act of the case is linked to it. */
  unsupported: boolean
  actions: readonly Action[]
}

const { card } = wording
const few = 2

/** One condition in the list: its wording, what it answers and protects, and what is missing. */
export function ConditionCard({ step, condition, title, unsupported, actions }: Props) {
  const { draft } = useCase()
  const { text, exceptions = [], acts = [], protects = [], interim } = condition
  const numbers = actNumbers(draft.case.acts?.items ?? [])
  const names = peopleOf(draft.case).flatMap(({ id, realName, shownName }) =>
    protects.includes(id) ? [realName || shownName] : [],
  )
  const answered = acts.flatMap((act) => numbers.get(act) ?? []).sort((a, b) => a - b)
  const missing = missingParts(step, condition)
  const noActs = (
    <>
      {card.noActs}{' '}
      <Link href={itemPath(draft.case.id, step, condition.id)}>
        {card.linkActs} <VisuallyHidden>({title})</VisuallyHidden>
      </Link>
    </>
  )

  return (
    <SummaryCard title={title} level={3} actions={actions}>
      <SummaryList
        rows={[
          { key: card.wording, value: <Wording text={text} exceptions={exceptions} /> },
          { key: card.acts, value: unsupported ? noActs : answered.join(', ') },
          { key: card.protects, value: names.join(', ') || card.nobody },
          ...(interim ? [{ key: card.interim, value: wording[interim] }] : []),
          ...(missing.length > 0 ? [{ key: card.missing, value: <Missing lines={missing} /> }] : []),
        ]}
      />
    </SummaryCard>
  )
}

type Exceptions = NonNullable<Condition['exceptions']>

function Wording({ text, exceptions }: { text: string | undefined; exceptions: Exceptions }) {
  if (!text) return card.noWording
  return (
    <>
      <p className="govuk-body">The defendant {text}</p>
      {exceptions.map((exception) => (
        <p key={exception.id} className="govuk-body">
          {exception.text}
        </p>
      ))}
    </>
  )
}

/** A condition just begun lacks a dozen answers: their number says enough. */
function Missing({ lines }: { lines: readonly string[] }) {
  const list = (
    <ul className="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  return lines.length > few ? <LateDetails summary={card.answers(lines.length)}>{list}</LateDetails> : list
}
