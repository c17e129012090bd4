import { useState } from 'react'
import { advocateView } from '#src/domain/audience/advocateView.ts'
import { profileOf } from '#src/domain/case/profileOf.ts'
import type { Exchange } from '#src/domain/review/exchanges.ts'
import type { Move } from '#src/domain/review/moves.ts'
import type { ReviewPut } from '#src/domain/review/review.ts'
import { statusSaid } from '#src/domain/review/statusOf.ts'
import { buildShare, consultationOf } from '#src/domain/share/buildShare.ts'
import { notesName } from '#src/domain/share/notesName.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { consultationPut, type usePeople, useStore } from './room.ts'
import type { ShareAnswers } from './shareAnswers.ts'
import { useMapPictures } from './useMapPictures.ts'
import { words } from './wording.ts'

type State =
  | { kind: 'idle' | 'making' }
  | { kind: 'made'; name: string; to: string }
  | { kind: 'notMade'; message: string }

type People = NonNullable<ReturnType<typeof usePeople>>

/** The share as it would go out now, and the making of its file, which goes into the record of review with the move to “with the advocate”. */
export function useSharing({ person = '', sentence = '' }: Partial<ShareAnswers>) {
  const { draft } = useCase()
  const { handOver, now, newId } = useServices()
  const delivered = useDeliveredProfile()
  const store = useStore()
  const [id] = useState(() => newId('share'))
  const [state, setState] = useState<State>({ kind: 'idle' })
  const view = advocateView(draft.case, person)
  const pictures = useMapPictures(view?.maps ?? [])
  const contact = profileOf(draft.case, delivered)?.contact ?? ''
  const share = pictures && buildShare(draft.case, { id, personId: person, sentence, contact, pictures })

  const makeFile = async (
    { contact: key, lastDay }: ShareAnswers,
    { me, contacts }: People,
  ): Promise<State> => {
    const to = contacts.find(({ card }) => card.key === key)?.card
    if (!me) return { kind: 'notMade', message: words.noCard }
    if (!share || share.conditions.length === 0) return { kind: 'notMade', message: words.form.nothing }
    if (!to) return { kind: 'notMade', message: words.form.chooseContact }
    const expires = `${lastDay}T23:59:59.000Z`
    const sealed = await handOver.seal({ payload: { purpose: 'share', share }, to: [to.key], expires })
    const at = now()
    const item = consultationOf(share, { person, sentAt: at, to: { key: to.key, name: to.name }, expires })
    const line: Exchange = {
      ...{ id: sealed.id, direction: 'sent', purpose: 'share', at, expires, head: sealed.head },
      with: [{ key: to.key, name: to.name }],
    }
    const move: Move = { id: newId('move'), from: 'drafting', to: 'withAdvocate', at, by: me }
    const isDrafting = statusSaid(draft.review).status === 'drafting'
    const puts: ReviewPut[] = [
      consultationPut(item),
      { in: 'exchanges', item: line },
      ...(isDrafting ? [{ in: 'moves', item: move } as const] : []),
    ]
    await store({ review: puts, author: me.key })
    const name = notesName(sealed.name)
    saveFile(name, 'application/octet-stream', sealed.bytes)
    return { kind: 'made', name, to: to.name }
  }
  const make = async (values: ShareAnswers, people: People) => {
    if (state.kind === 'making') return false
    setState({ kind: 'making' })
    const next = await makeFile(values, people).catch(
      (fault: unknown): State => ({
        kind: 'notMade',
        message: fault instanceof Error ? fault.message : words.form.failed,
      }),
    )
    setState(next)
    return next.kind === 'made'
  }
  return { share, state, make }
}
