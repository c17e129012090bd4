import type { SliceDraft } from '#src/domain/case/slices.ts'
import { labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { detailRows } from '#src/features/wizard/detailRows.tsx'
import { shownAsText } from '#src/features/wizard/shownAsText.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { wording } from './wording.ts'

type Props = {
  person: NonNullable<SliceDraft<'others'>['people']>[number]
  /** Counted from 1. */
  place: number
  changeHref: string
  onRemove: () => void
}

/** One other person on the list. */
export function OtherCard({ person, place, changeHref, onRemove }: Props) {
  const rows = [
    { key: 'In served papers', value: shownAsText(person.shownAs) ?? notYet },
    { key: 'Who', value: labelOf(wording.roles, person.role) ?? notYet },
    { key: 'Under 18', value: yesNoText(person.under18) ?? notYet },
    { key: 'Known to the defendant', value: yesNoText(person.knownToDefendant) ?? notYet },
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
