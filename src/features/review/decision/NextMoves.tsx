import { useState } from 'react'
import { waysFor } from '#src/domain/review/mayMove.ts'
import type { Way } from '#src/domain/review/statusTable.ts'
import { casePath } from '#src/features/wizard/paths.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { useReview } from '../reviewContext.ts'
import { useMoving } from '../useMoving.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { WordsForm } from '../WordsForm.tsx'
import { decisionWords as words } from './decisionWords.ts'
import { Refusals } from './Refusals.tsx'

/** The ways on from where the application stands, for the officer; a file that takes it to somebody else is made on its own page. */
export function NextMoves() {
  const { draft, me } = useReview()
  const verdicts = useVerdicts()
  const { move } = useMoving()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  if (!verdicts || !me) return null
  const ways = waysFor({ review: draft.review, verdicts, move: { by: me } }).filter(
    ({ who }) => who === 'author',
  )
  const go = async (way: Way, reason?: string) => {
    const moved = await move({ to: way.to, ...(reason !== undefined && { reason }) })
    setRefusals(moved.moved ? [] : moved.because)
    return moved.moved
  }
  return (
    <section aria-labelledby="next-moves">
      <h2 className="govuk-heading-m" id="next-moves">
        {words.next}
      </h2>
      <Refusals because={refusals} />
      {ways.length === 0 && <p className="govuk-body">{words.nextNone}</p>}
      {ways.map((way) => (
        <Onward key={`${way.from}-${way.to}`} way={way} onGo={(reason) => go(way, reason)} />
      ))}
    </section>
  )
}

type OnwardProps = { way: Way; onGo: (reason?: string) => Promise<boolean> }

function Onward({ way, onGo }: OnwardProps) {
  const { file } = useReview()
  const elsewhere = elsewhereFor(way, file.id)
  if (elsewhere)
    return (
      <p className="govuk-body">
        <Link href={elsewhere}>{way.words}</Link>
      </p>
    )
  if (way.needs.includes('reason'))
    return (
      <Details summary={way.words}>
        <WordsForm
          name={`reason-${way.to}`}
          label={words.reason}
          empty={words.wordsNeeded}
          button={way.words}
          onSave={async (reason) => {
            await onGo(reason)
            return true
          }}
        />
      </Details>
    )
  return (
    <Button variant="secondary" onClick={() => void onGo().catch(() => undefined)}>
      {way.words}
    </Button>
  )
}

/** Where a file is made, or an advocate is asked; undefined for what is done here. */
function elsewhereFor({ to }: Way, caseId: string): string | undefined {
  if (to === 'submitted' || to === 'withLegal') return `${casePath(caseId)}/send`
  if (to === 'withAdvocate') return `${casePath(caseId)}/consultation`
  return undefined
}
