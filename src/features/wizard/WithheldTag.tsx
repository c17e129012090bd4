import { Tag } from '#src/ui/notice/Tag.tsx'
import { personWords } from './personWords.ts'

/** Whether the defendant will see a detail: withheld unless it was released. */
export function WithheldTag({ released }: { released: unknown }) {
  const shown = released === 'yes'
  return (
    <Tag colour={shown ? 'red' : 'green'}>{shown ? personWords.releasedTag : personWords.withheldTag}</Tag>
  )
}
