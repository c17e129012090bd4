import type { ReactNode } from 'react'

export type TimelineItem = {
  id: string
  title: string
  /** `iso` for machines, `text` as people read it. */
  when: { iso: string; text: string }
  by?: string
  content?: ReactNode
}

type Props = { items: readonly TimelineItem[]; level?: 2 | 3 }

/** What happened, in the order given. */
export function Timeline({ items, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <ol className="app-timeline">
      {items.map(({ id, title, when, by, content }) => (
        <li key={id} className="app-timeline__item">
          <Heading className="app-timeline__title">{title}</Heading>
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
