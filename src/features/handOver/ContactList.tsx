import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Contact } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Dialog } from '#src/ui/page/Dialog.tsx'
import { contactsQuery } from './handOverQueries.ts'
import { londonTime } from './londonTime.ts'
import { roleWords } from './roleWords.ts'

/** The people whose cards are trusted, each with the words that were compared and the way to forget them. */
export function ContactList() {
  const { handOver } = useServices()
  const queryClient = useQueryClient()
  const query = contactsQuery(handOver)
  const contacts = useSuspenseQuery(query).data
  const [asked, setAsked] = useState<Contact>()
  const [said, setSaid] = useState('')

  const forget = async ({ card }: Contact) => {
    setAsked(undefined)
    await handOver.forget(card.key)
    await queryClient.invalidateQueries()
    setSaid(`The card of ${card.name} was forgotten.`)
  }

  return (
    <section aria-labelledby="people">
      <h2 className="govuk-heading-m" id="people">
        People whose cards you trust
      </h2>
      <div role="status">{said && <p className="govuk-body">{said}</p>}</div>
      {contacts.length === 0 && <p className="govuk-body">Nobody yet.</p>}
      {contacts.map((contact) => (
        <SummaryCard
          key={contact.card.key}
          title={contact.card.name}
          level={3}
          actions={[{ text: 'Forget', onClick: () => setAsked(contact) }]}
        >
          <SummaryList rows={rowsOf(contact)} />
        </SummaryCard>
      ))}
      <Dialog
        open={asked !== undefined}
        title={`Forget the card of ${asked?.card.name ?? ''}?`}
        onClose={() => setAsked(undefined)}
      >
        <p className="govuk-body">
          You can then send them nothing, and files from them are not opened, until you have compared the
          words of their card again. What they signed before stays in your applications.
        </p>
        <ButtonGroup>
          <Button variant="warning" onClick={() => asked && void forget(asked)}>
            Forget the card
          </Button>
          <Button variant="secondary" onClick={() => setAsked(undefined)}>
            Keep it
          </Button>
        </ButtonGroup>
      </Dialog>
    </section>
  )
}

function rowsOf({ card, words, trustedAt }: Contact) {
  const { role, organisation, rank } = card
  return [
    { key: 'Role', value: roleWords[role] },
    { key: 'Organisation', value: organisation },
    ...(rank ? [{ key: 'Rank or position', value: rank }] : []),
    { key: 'Six words', value: words.join(' ') },
    { key: 'Words compared', value: londonTime(trustedAt) },
  ]
}
