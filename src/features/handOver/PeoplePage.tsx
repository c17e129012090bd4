import { Link } from '#src/ui/action/Link.tsx'
import { AddPerson } from './AddPerson.tsx'
import { ContactList } from './ContactList.tsx'
import { HandOverFrame } from './HandOverFrame.tsx'
import { OwnCardPart } from './OwnCardPart.tsx'

/** The person’s own card, the people whose cards they trust, and the way to add somebody. */
export function PeoplePage() {
  return (
    <HandOverFrame heading="People and cards" back={{ href: '/', text: 'Applications' }}>
      <p className="govuk-body-l">
        Before you hand an application to somebody, each of you needs the card of the other, and you compare
        six words with each other once.
      </p>
      <OwnCardPart />
      <ContactList />
      <AddPerson />
      <p className="govuk-body">
        <Link href="/open-file">Open a file that somebody sent you</Link>
      </p>
    </HandOverFrame>
  )
}
