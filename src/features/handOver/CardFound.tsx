import type { CardRead } from '#src/features/drafts/handOverWork.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { CardSummary } from './CardSummary.tsx'
import { CompareWords } from './CompareWords.tsx'
import { SixWords } from './SixWords.tsx'

type Found = Extract<CardRead, { ok: true }>
type Props = { found: Found; onTrusted: () => void; onLeft: () => void }

/** What a card says, how it stands to the people who are known, and the comparison of its words before it is trusted. */
export function CardFound({ found, onTrusted, onLeft }: Props) {
  const { card, words, known, note } = found
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <h3 className="govuk-heading-s">The card says</h3>
      {known === 'otherKey' && (
        <Warning>
          You already trust somebody called {card.name}, and their key is another one. Either they have made a
          new vault, or somebody pretends to be them. Telephone them on a number that you had before this card
          came, and ask.
        </Warning>
      )}
      {note && <Warning>{note}</Warning>}
      <CardSummary card={card} />
      <SixWords words={words} of="this card" />
      {known === 'own' && <Inset>This is your own card. Give it to others; you do not add it here.</Inset>}
      {known === 'same' && <Inset>You know this card already, and trust it. There is nothing to do.</Inset>}
      {known === 'changed' && (
        <Inset>
          You know this person. This is a newer card with the same key; it says something else than the one
          that you have. Compare the words once more before you take it in place of the old one.
        </Inset>
      )}
      {known === 'own' || known === 'same' ? (
        <p className="govuk-body">
          <LinkButton onClick={onLeft}>Close it</LinkButton>
        </p>
      ) : (
        <CompareWords found={found} onTrusted={onTrusted} onLeft={onLeft} />
      )}
    </div>
  )
}
