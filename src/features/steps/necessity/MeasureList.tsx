import { useState } from 'react'
import type { Control } from 'react-hook-form'
import type { Finished, SliceDraft } from '#src/domain/case/slices.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ListError } from '#src/features/wizard/ListError.tsx'
import { itemPath } from '#src/features/wizard/paths.ts'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { useReferenceMarks } from '#src/features/wizard/useReferenceMarks.ts'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { measureTitle } from './measureTitle.ts'
import { wording } from './wording.ts'

type Measure = NonNullable<SliceDraft<'necessity'>['measures']>[number]

/** The other measures as cards, with the way to add, change and delete one. */
export function MeasureList({
  control,
}: {
  control: Control<SliceDraft<'necessity'>, unknown, Finished<'necessity'>>
}) {
  const { draft } = useCase()
  const { newId } = useServices()
  const [fresh] = useState(() => newId('measure'))
  const { remove, banner } = useListEdit('necessity', 'measures')
  const measures = draft.case.necessity?.measures ?? []
  const path = (id: string) => itemPath(draft.case.id, 'necessity', id)

  return (
    <div id="measures">
      <h2 className="govuk-heading-m">
        {wording.measures} ({measures.length})
      </h2>
      <p className="govuk-body">{wording.measuresLead}</p>
      {banner}
      <ListError control={control} name="measures" />
      {measures.length === 0 && <p className="govuk-body">{wording.noMeasures}</p>}
      {measures.map((measure, at) => (
        <SummaryCard
          key={measure.id}
          level={3}
          title={`${at + 1}. ${measureTitle(measure.kind)}`}
          actions={[
            { text: wording.change, href: path(measure.id) },
            {
              text: wording.remove,
              onClick: () => void remove(measure.id, wording.removed).catch(() => undefined),
            },
          ]}
        >
          <MeasureRows measure={measure} />
        </SummaryCard>
      ))}
      <ButtonLink variant="secondary" href={path(fresh)}>
        {wording.addMeasure}
      </ButtonLink>
    </div>
  )
}

function MeasureRows({ measure: { status, ends, gap } }: { measure: Measure }) {
  const { toText } = useReferenceMarks()
  const { item } = wording
  return (
    <SummaryList
      rows={[
        { key: item.status, value: item.statuses.find(({ value }) => value === status)?.label ?? '' },
        ...(ends ? [{ key: wording.ends, value: longDate(ends) }] : []),
        { key: item.gap, value: toText(gap ?? '') },
      ]}
    />
  )
}
