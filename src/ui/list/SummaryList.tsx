import type { ReactNode } from 'react'
import { type Action, ActionItem } from '../action/ActionItem.tsx'
import { classNames } from '../page/classNames.ts'

export type SummaryRow = {
  key: string
  value: ReactNode
  actions?: readonly Action[]
  /** Tells rows apart where two have the same question. */
  id?: string
}

type Props = { rows: readonly SummaryRow[] }

/** Questions and their answers, each with its way to change it. Keys, or ids where they are given, must differ within one list. */
export function SummaryList({ rows }: Props) {
  const someActions = rows.some(({ actions }) => actions?.length)
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, id = key, value, actions = [] }) => (
        <div
          key={id}
          className={classNames(
            'govuk-summary-list__row',
            someActions && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <RowActions actions={actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function RowActions({ actions }: { actions: readonly Action[] }) {
  const [first, second] = actions
  if (first && !second) return <ActionItem action={first} />
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action) => (
        <li key={action.text} className="govuk-summary-list__actions-list-item">
          <ActionItem action={action} />
        </li>
      ))}
    </ul>
  )
}
