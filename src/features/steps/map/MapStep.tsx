import { useState } from 'react'
import { mapName } from '#src/domain/maps/mapNumbers.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { Choice } from '#src/ui/form/Choice.tsx'
import { ErrorMessage } from '#src/ui/form/ErrorMessage.tsx'
import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { wording } from './wording.ts'
import { ZoneTable } from './ZoneTable.tsx'

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
      {zones.length > 0 && (
        <ZoneTable
          onRemove={(zone) =>
            void edit.remove(zone.id, wording.removed(mapName(zone))).catch(() => undefined)
          }
        />
      )}
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
