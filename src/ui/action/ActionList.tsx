import { type Action, ActionItem } from './ActionItem.tsx'

type Props = { actions: readonly Action[] }

/** Small actions in a row, as at the end of a table's row. */
export function ActionList({ actions }: Props) {
  return (
    <ul className="app-action-list">
      {actions.map((action) => (
        <li key={`${action.text} ${action.about ?? ''}`}>
          <ActionItem action={action} />
        </li>
      ))}
    </ul>
  )
}
