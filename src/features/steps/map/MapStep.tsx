import { useState } from 'react'
import { mapName } from '#src/domain/maps/mapNumbers.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { SayNone } from '#src/ui/form/SayNone.tsx'
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
        <SayNone
          label={wording.none}
          hint={wording.noneHint}
          ticked={saidNone}
          error={zones.length > 0 ? wording.both : undefined}
          onChange={(ticked) =>
            void edit.edit((map) => ({ ...map, none: ticked ? 'none' : undefined })).catch(() => undefined)
          }
        />
      )}
    </StepPage>
  )
}
