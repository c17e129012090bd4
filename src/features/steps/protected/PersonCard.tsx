import type { SliceDraft } from '#src/domain/case/slices.ts'
import { labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { detailRows } from '#src/features/wizard/detailRows.tsx'
import { shownAsText } from '#src/features/wizard/shownAsText.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { wording } from './wording.ts'

type Props = {
  person: NonNullable<SliceDraft<'protected'>['people']>[number]
  /** Counted from 1. */
  place: number
  changeHref: string
  onRemove: () => void
}

/** One protected person on the list: who it is, and what of the details the defendant will see. */
export function PersonCard({ person, place, changeHref, onRemove }: Props) {
  const rows = [
    { key: 'In served papers', value: shownAsText(person.shownAs) ?? notYet },
    { key: 'To the defendant', value: labelOf(wording.relationships, person.relationship) ?? notYet },
    { key: 'Under 18', value: yesNoText(person.under18) ?? notYet },
    { key: 'Acts done to this person', value: yesNoText(person.victimOfActs?.answer) ?? notYet },
    ...detailRows(person.details),
  ]
  return (
    <SummaryCard
      title={person.name || wording.unnamed(place)}
      actions={[
        { text: 'Change', href: changeHref },
        { text: 'Remove', onClick: onRemove },
      ]}
    >
      <SummaryList rows={rows} />
    </SummaryCard>
  )
}

const notYet = 'Not answered yet'
