import { citingMap } from '#src/domain/maps/citingMap.ts'
import { mapName, type ZoneDraft } from '#src/domain/maps/mapNumbers.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { wording } from './wording.ts'

const { columns: words } = wording
const titleOf = (zone: ZoneDraft) => `${mapName(zone)}: ${zone.title ?? wording.untitled}`

/** The maps, each with a page of its own. */
export function ZoneTable({ onRemove }: { onRemove: (zone: ZoneDraft) => void }) {
  const { file } = useCase()
  const columns: Column<ZoneDraft>[] = [
    { id: 'map', header: words.map, rowHeader: true, cell: titleOf },
    {
      id: 'named',
      header: wording.namedIn,
      cell: ({ number }) => {
        const named = number === undefined ? [] : citingMap(number, file).map(({ name }) => name)
        return named.length > 0 ? joinWords(named) : wording.namedNowhere
      },
    },
    { id: 'boundary', header: words.boundary, cell: boundaryOf },
    {
      id: 'roads',
      header: words.roads,
      cell: (zone) => (
        <>
          {zone.roads?.length ? wording.roadsCounted(zone.roads.length) : words.notYet}
          <ActionList
            actions={[
              { text: 'Change', about: mapName(zone), href: itemPath(file.id, 'map', zone.id) },
              { text: 'Remove', about: mapName(zone), onClick: () => onRemove(zone) },
            ]}
          />
        </>
      ),
    },
  ]
  return (
    <Table
      caption={words.caption}
      captionHidden
      small
      stacks
      columns={columns}
      rows={file.map?.zones ?? []}
      rowKey={({ id }) => id}
    />
  )
}

function boundaryOf({ corners = [], words: inWords }: ZoneDraft): string {
  return `${wording.corners(corners.length)}, ${inWords ? words.inWords : words.noWords}`
}
