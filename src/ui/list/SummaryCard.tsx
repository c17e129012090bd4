import type { ReactNode, Ref } from 'react'
import { type Action, ActionItem } from '../action/ActionItem.tsx'

type Props = {
  title: string
  level?: 2 | 3 | 4
  actions?: readonly Action[]
  /** The card itself, for a page that takes the focus to it. */
  frame?: Ref<HTMLDivElement>
  /** Usually one `SummaryList`. */
  children: ReactNode
}

/** One thing of a list, such as an act or a prohibition, with what can be done to it. */
export function SummaryCard({ title, level = 2, actions = [], frame, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="govuk-summary-card" {...(frame && { ref: frame, tabIndex: -1 })}>
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        <CardActions title={title} actions={actions} />
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  )
}

// Screen readers list links out of context, so each action says which card it is of.
function CardActions({ title, actions }: { title: string; actions: readonly Action[] }) {
  const named = actions.map((action) => ({ ...action, about: action.about ?? `(${title})` }))
  const [first, second] = named
  if (!first) return null
  if (!second) {
    return (
      <div className="govuk-summary-card__actions">
        <ActionItem action={first} />
      </div>
    )
  }
  return (
    <ul className="govuk-summary-card__actions">
      {named.map((action) => (
        <li key={action.text} className="govuk-summary-card__action">
          <ActionItem action={action} />
        </li>
      ))}
    </ul>
  )
}
