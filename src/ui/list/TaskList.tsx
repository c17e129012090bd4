import { type ReactNode, useId } from 'react'
import { Link } from '../action/Link.tsx'
import { Tag, type TagColour } from '../notice/Tag.tsx'
import { classNames } from '../page/classNames.ts'

/** A task and how it stands. No `href`: it cannot start yet. No `colour`: plain text, as for Completed. */
export type Task = {
  id: string
  title: string
  href?: string
  hint?: ReactNode
  status: { text: string; colour?: TagColour }
}

type Props = { tasks: readonly Task[] }

/** What there is to do, in any order, each with its status. */
export function TaskList({ tasks }: Props) {
  return (
    <ul className="govuk-task-list">
      {tasks.map((task) => (
        <TaskItem key={task.id} {...task} />
      ))}
    </ul>
  )
}

function TaskItem({ title, href, hint, status }: Task) {
  const id = useId()
  const described = hint ? `${id}-hint ${id}-status` : `${id}-status`
  return (
    <li
      className={classNames(
        'govuk-task-list__item',
        href !== undefined && 'govuk-task-list__item--with-link',
      )}
    >
      <div className="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <Link className="govuk-link govuk-task-list__link" href={href} aria-describedby={described}>
            {title}
          </Link>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        className={classNames(
          'govuk-task-list__status',
          href === undefined && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={`${id}-status`}
      >
        {status.colour ? <Tag colour={status.colour}>{status.text}</Tag> : status.text}
      </div>
    </li>
  )
}
