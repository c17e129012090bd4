import { useSuspenseQuery } from '@tanstack/react-query'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { knownCards } from '#src/features/drafts/knownCards.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useChangeDraft } from '#src/features/drafts/useChangeDraft.ts'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { NotTaken } from './NotTaken.tsx'
import { type Answer, type AnswerRead, readAnswer } from './readAnswer.ts'
import { received } from './received.ts'
import { TakeButton } from './TakeButton.tsx'
import { Taken } from './Taken.tsx'
import { useTaking } from './useTaking.ts'

type Props = { file: HandedOver; answer: Answer }

/** What somebody answered on an application, listed in words; all of it goes into the record of review, or nothing. */
export function TakeAnswer({ file, answer }: Props) {
  const { handOver } = useServices()
  const id = answer.case
  const held = useDraft(id)
  const read = useSuspenseQuery({
    queryKey: ['handOver', 'answer', file.id],
    queryFn: async () =>
      readAnswer(file, answer, {
        ...{ held, known: await knownCards(handOver) },
        version: (seq) => handOver.version(id, seq),
      }),
    networkMode: 'always',
    gcTime: 0,
  }).data
  return read.ok ? <Proposed file={file} id={id} read={read} /> : <NotTaken heading={read.message} />
}

type Proposed = { file: HandedOver; id: string; read: Extract<AnswerRead, { ok: true }> }

function Proposed({ file, id, read: { puts, groups, cautions, signedSeq } }: Proposed) {
  const { vault, now } = useServices()
  const held = useDraft(id)
  const change = useChangeDraft(id)
  const { state, start } = useTaking(async () => {
    if (held.kind !== 'draft') throw new Error('The application is not here any more.')
    const item = received(file, now())
    const result = await change({ patch: { review: [...puts, { in: 'exchanges', item }] }, base: held })
    if (!result.saved) throw new Error('Another tab changed the record of review. Open the file again.')
    if (signedSeq !== undefined) await vault.keepVersion(id, signedSeq, 'signed')
  })
  const { name } = file.from

  if (state.kind === 'taken') {
    return (
      <Taken
        heading={`The answer of ${name} is in the record of review.`}
        next={{ href: `/case/${id}/review`, text: 'Go through it' }}
      >
        <p className="govuk-body">
          Nothing in the application was changed. Wordings that were proposed wait there for you, one by one.
        </p>
      </Taken>
    )
  }
  return (
    <>
      {cautions.map((caution) => (
        <Inset key={caution}>{caution}</Inset>
      ))}
      {groups.length === 0 && <p className="govuk-body">It holds nothing that you do not have already.</p>}
      {groups.map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {lines.map((line) => (
              <li key={line} className="app-words">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="govuk-body">
        All of it goes into the record of review, and nothing in the application is changed by it.
      </p>
      <TakeButton state={state} text="Take the answer" onTake={start} />
    </>
  )
}
