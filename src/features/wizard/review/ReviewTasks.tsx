import { statusWords } from '#src/domain/review/statusTable.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { type Task, TaskList } from '#src/ui/list/TaskList.tsx'
import { casePath } from '../paths.ts'
import { useStands } from './useStands.ts'

/** The tasks that other people have a part in: sharing with an advocate, review, and sending. */
export function ReviewTasks({ stored }: { stored: Stored }) {
  const stands = useStands(stored)
  const { id } = stored.draft.case
  const { consultations = [], exchanges = [], copy } = stored.draft.review ?? {}
  const replied = consultations.filter(({ reply }) => reply).length
  const sent = exchanges.filter(({ direction }) => direction === 'sent').length
  const advocate: Task = {
    id: 'consultation',
    title: 'Ask a protected person through their advocate',
    href: `${casePath(id)}/consultation`,
    hint: 'Share the conditions that protect them, and decide on what they say',
    status: {
      text: consultations.length > 0 ? `${replied} of ${consultations.length} replied` : 'Not shared',
    },
  }
  const others: Task[] = [
    {
      id: 'review',
      title: 'Go through the review',
      href: `${casePath(id)}/review`,
      hint: 'What was said, proposed, decided and signed',
      status: { text: statusWords[stands?.status ?? 'drafting'] },
    },
    {
      id: 'send-file',
      title: copy ? 'Send your answer' : 'Send it to a supervisor, a lawyer or another officer',
      href: `${casePath(id)}/send`,
      status: { text: sent > 0 ? `${sent} ${sent === 1 ? 'file' : 'files'} made` : 'Not sent' },
    },
  ]
  return <TaskList tasks={copy ? others : [advocate, ...others]} />
}
