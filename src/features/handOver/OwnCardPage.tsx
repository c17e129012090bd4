import { useSuspenseQuery } from '@tanstack/react-query'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { CardSummary } from './CardSummary.tsx'
import { HandOverFrame } from './HandOverFrame.tsx'
import { ownCardQuery } from './handOverQueries.ts'
import { SixWords } from './SixWords.tsx'

/** The person’s own card as a page to print, for the words to be compared when two people meet. */
export function OwnCardPage() {
  return (
    <HandOverFrame heading="My card" back={{ href: '/people', text: 'People and cards' }}>
      <OnPaper />
    </HandOverFrame>
  )
}

function OnPaper() {
  const { handOver } = useServices()
  const own = useSuspenseQuery(ownCardQuery(handOver)).data
  if (!own) {
    return (
      <p className="govuk-body">
        You have no card yet. <Link href="/people">Make your card</Link>
      </p>
    )
  }
  return (
    <>
      <CardSummary card={own.card} />
      <SixWords words={own.words} of="my card" />
      <p className="govuk-body">
        Whoever has my card as text or as a file sees six words beside it. Compare them with these when you
        get this paper from me in person. They must be the same, in the same order.
      </p>
      <p className="govuk-body app-not-printed">
        The paper carries your words, not your card: send the card itself as a file or as text.
      </p>
      <Button variant="secondary" onClick={() => window.print()}>
        Print it
      </Button>
    </>
  )
}
