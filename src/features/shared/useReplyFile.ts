import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { notesName } from '#src/domain/share/notesName.ts'
import type { KeptShare } from '#src/features/drafts/handOverWork.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { finishedReply } from './noteAnswers.ts'
import type { Notes } from './useNotes.ts'
import { words } from './wording.ts'

type State =
  | { kind: 'idle' | 'making' }
  | { kind: 'made'; name: string }
  /** `card`: there is none yet; `asked`: it is not said whether the person was asked. */
  | { kind: 'notMade'; message: string; card?: true; asked?: true }

/** For how long a reply says that it is wanted, in milliseconds. */
const lasts = 30 * 24 * 60 * 60 * 1000

/** Makes the file with the answers for who sent the notes, and saves it. */
export function useReplyFile(kept: KeptShare, { form, flush }: Notes) {
  const { handOver, now } = useServices()
  const queryClient = useQueryClient()
  const [state, setState] = useState<State>({ kind: 'idle' })

  const makeFile = async (): Promise<State> => {
    await flush()
    const own = await handOver.ownCard()
    if (!own) return { kind: 'notMade', message: words.check.noCard, card: true }
    const { key, name, role, organisation, rank } = own.card
    const by = { key, name, role, organisation, ...(rank !== undefined && { rank }) }
    const reply = finishedReply(kept.share, form.getValues(), { by, at: now() })
    if (!reply) return { kind: 'notMade', message: words.check.askedFirst, asked: true }
    const sealed = await handOver.seal({
      payload: { purpose: 'reply', share: kept.share.id, reply },
      to: [kept.from.key],
      ...(kept.file !== undefined && { answers: kept.file }),
      expires: new Date(Date.parse(now()) + lasts).toISOString(),
    })
    const file = notesName(sealed.name)
    saveFile(file, 'application/octet-stream', sealed.bytes)
    await handOver.keepShare({ ...kept, reply, repliedAt: reply.at })
    await queryClient.invalidateQueries({ queryKey: ['shared'] })
    return { kind: 'made', name: file }
  }
  const make = () => {
    if (state.kind === 'making') return
    setState({ kind: 'making' })
    makeFile().then(setState, (fault: unknown) =>
      setState({ kind: 'notMade', message: fault instanceof Error ? fault.message : words.check.failed }),
    )
  }
  return { state, make }
}
