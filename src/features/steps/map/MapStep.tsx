import { useState } from 'react'
import { citingMap } from '#src/domain/maps/citingMap.ts'
import { mapName, type ZoneDraft } from '#src/domain/maps/mapNumbers.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { Choice } from '#src/ui/form/Choice.tsx'
import { ErrorMessage } from '#src/ui/form/ErrorMessage.tsx'
import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { wording } from './wording.ts'

/** The maps of the case, or that no condition needs one. */
export function MapStep() {
  const { draft, file } = useCase()
  const { newId } = useServices()
  const edit = useListEdit('map', 'zones')
  const [fresh] = useState(() => newId('zone'))
  const zones = file.map?.zones ?? []
  const saidNone = file.map?.none === 'none'
  const caseId = draft.case.id
  return (
    <StepPage step="map" lead={wording.lead}>
      {edit.banner}
      {zones.length === 0 && !saidNone && <p className="govuk-body">{wording.empty}</p>}
      {zones.map((zone) => (
        <ZoneCard
          key={zone.id}
          zone={zone}
          onRemove={() => void edit.remove(zone.id, wording.removed(mapName(zone))).catch(() => undefined)}
        />
      ))}
      {!(saidNone && zones.length === 0) && (
        <p>
          <ButtonLink href={itemPath(caseId, 'map', fresh)} variant="secondary">
            {wording.add}
          </ButtonLink>
        </p>
      )}
      {(zones.length === 0 || saidNone) && (
        <NoMap
          none={saidNone}
          both={saidNone && zones.length > 0}
          onChange={(ticked) =>
            void edit.edit((map) => ({ ...map, none: ticked ? 'none' : undefined })).catch(() => undefined)
          }
        />
      )}
    </StepPage>
  )
}

function ZoneCard({ zone, onRemove }: { zone: ZoneDraft; onRemove: () => void }) {
  const { file } = useCase()
  const { number, title, corners = [], words, roads = [] } = zone
  const named = number === undefined ? [] : citingMap(number, file).map(({ name }) => name)
  const { card } = wording
  return (
    <SummaryCard
      title={`${mapName(zone)}: ${title ?? wording.untitled}`}
      actions={[
        { text: 'Change', href: itemPath(file.id, 'map', zone.id) },
        { text: 'Remove', onClick: onRemove },
      ]}
    >
      <SummaryList
        rows={[
          { key: wording.namedIn, value: named.length > 0 ? joinWords(named) : wording.namedNowhere },
          { key: card.boundary, value: wording.corners(corners.length) },
          { key: card.words, value: words || card.notYet },
          { key: card.roads, value: joinWords(roads.flatMap(({ name }) => name || [])) || card.notYet },
        ]}
      />
    </SummaryCard>
  )
}

type NoMapProps = { none: boolean; both: boolean; onChange: (ticked: boolean) => void }

function NoMap({ none, both, onChange }: NoMapProps) {
  return (
    <FormGroup error={both ? wording.both : undefined}>
      {both && <ErrorMessage id="none-error">{wording.both}</ErrorMessage>}
      <div className="govuk-checkboxes">
        <Choice
          kind="checkbox"
          id="none"
          name="none"
          option={{ value: 'none', label: wording.none, hint: wording.noneHint }}
          checked={none}
          onChange={onChange}
          onBlur={() => undefined}
        />
      </div>
    </FormGroup>
  )
}
