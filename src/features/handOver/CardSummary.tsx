import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { londonTime } from './londonTime.ts'
import { roleWords } from './roleWords.ts'

/** What a card says of a person. */
export function CardSummary({ card }: { card: ContactCard }) {
  return (
    <SummaryList
      rows={[
        { key: 'Name', value: card.name },
        { key: 'Role', value: roleWords[card.role] },
        { key: 'Organisation', value: card.organisation },
        ...(card.rank ? [{ key: 'Rank or position', value: card.rank }] : []),
        { key: 'Card made', value: londonTime(card.madeAt) },
      ]}
    />
  )
}
