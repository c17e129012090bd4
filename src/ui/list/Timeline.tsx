import type { ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'

export type TimelineItem = {
  id: string
  title: string
  /** `iso` for machines, `text` as people read it. */
  when: { iso: string; text: string }
  by?: string
  /** Stands beside the title. */
  tag?: ReactNode
  /** What is over stands back; what comes next stands out. */
  stands?: 'past' | 'next'
  content?: ReactNode
}

type Props = { items: readonly TimelineItem[]; level?: 2 | 3 }

/** What happened and what is to come, in the order given. */
export function Timeline({ items, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <ol className="app-timeline">
      {items.map(({ id, title, when, by, tag, stands, content }) => (
        <li key={id} className={classNames('app-timeline__item', stands && `app-timeline__item--${stands}`)}>
          <Heading className="app-timeline__title">{title}</Heading>
          {tag}
          <p className="app-timeline__when">
            <time dateTime={when.iso}>{when.text}</time>
            {by && ` by ${by}`}
          </p>
          {content}
        </li>
      ))}
    </ol>
  )
}
