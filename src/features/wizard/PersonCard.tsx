import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { detailRows } from './detailRows.tsx'
import { shownAsText } from './shownAsText.ts'

type Props = {
  person: {
    name?: string | undefined
    shownAs?: Parameters<typeof shownAsText>[0]
    details?: Parameters<typeof detailRows>[0]
  }
  /** What the card is called while no name is entered. */
  unnamed: string
  /** What is said of the person; an answer that is not there yet is undefined. */
  answers: Readonly<Record<string, string | undefined>>
  changeHref: string
  onRemove: () => void
}

/** One person on a list: who it is, and what of the details the defendant will see. */
export function PersonCard({ person, unnamed, answers, changeHref, onRemove }: Props) {
  const said = { 'In served papers': shownAsText(person.shownAs), ...answers }
  const rows = [
    ...Object.entries(said).map(([key, value]) => ({ key, value: value ?? 'Not answered yet' })),
    ...detailRows(person.details),
  ]
  return (
    <SummaryCard
      title={person.name || unnamed}
      actions={[
        { text: 'Change', href: changeHref },
        { text: 'Remove', onClick: onRemove },
      ]}
    >
      <SummaryList rows={rows} />
    </SummaryCard>
  )
}
