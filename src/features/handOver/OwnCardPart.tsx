import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwnCard } from '#src/features/drafts/handOverWork.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { CardSummary } from './CardSummary.tsx'
import { ownCardQuery } from './handOverQueries.ts'
import { OwnCardForm } from './OwnCardForm.tsx'
import { SixWords } from './SixWords.tsx'

/** The person’s own card: made here, shown with its six words, and given to others as text or as a file. */
export function OwnCardPart() {
  const { handOver } = useServices()
  const queryClient = useQueryClient()
  const query = ownCardQuery(handOver)
  const own = useSuspenseQuery(query).data
  const [isChanging, setIsChanging] = useState(false)
  const [said, setSaid] = useState('')

  const made = async (card: OwnCard) => {
    queryClient.setQueryData(query.queryKey, card)
    await queryClient.invalidateQueries()
    setIsChanging(false)
    setSaid(
      own ? 'Your card was made anew. Give it to the people who have the old one.' : 'Your card was made.',
    )
  }

  return (
    <section aria-labelledby="own">
      <h2 className="govuk-heading-m" id="own">
        Your card
      </h2>
      <div role="status">{said && <p className="govuk-body">{said}</p>}</div>
      {own && !isChanging ? (
        <Shown own={own} say={setSaid} onChange={() => setIsChanging(true)} />
      ) : (
        <>
          <p className="govuk-body">
            A card says who you are, and carries the key with which others close a file so that only you can
            open it. Nothing on it is secret.
          </p>
          <OwnCardForm
            before={own?.card}
            onMade={(card) => void made(card)}
            {...(own && { onCancel: () => setIsChanging(false) })}
          />
        </>
      )}
    </section>
  )
}

type ShownProps = { own: OwnCard; say: (words: string) => void; onChange: () => void }

function Shown({ own, say, onChange }: ShownProps) {
  const copy = () =>
    navigator.clipboard.writeText(own.text).then(
      () => say('Your card was copied. Paste it into a message to the other person.'),
      () => say('The browser did not let the card be copied. Save it as a file in place of that.'),
    )
  return (
    <>
      <CardSummary card={own.card} />
      <p className="govuk-body">Your six words, to be read aloud to whoever gets your card:</p>
      <SixWords words={own.words} of="your card" />
      <ButtonGroup>
        <Button onClick={() => saveFile('spo-card.txt', 'text/plain', own.text)}>
          Save my card as a file
        </Button>
        <Button variant="secondary" onClick={() => void copy()}>
          Copy my card as text
        </Button>
        <ButtonLink href="/people/card" variant="secondary">
          My card on paper
        </ButtonLink>
        <LinkButton onClick={onChange}>Change what it says</LinkButton>
      </ButtonGroup>
    </>
  )
}
