import { useQuery } from '@tanstack/react-query'
import type { AdvocateView } from '#src/domain/audience/advocateView.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { mapImage } from '#src/features/wizard/mapImage.ts'
import { drawMap } from './drawMap.ts'

/** The drawings of these maps that can be made on this computer, by the id of the map; undefined while they are made. */
export function useMapPictures(maps: AdvocateView['maps']): ReadonlyMap<string, string> | undefined {
  const { files } = useServices()
  const { id, training } = useCase().draft.case
  const { data } = useQuery({
    queryKey: ['consultation', 'maps', id, maps],
    queryFn: async () => {
      const drawn = await Promise.all(
        maps.map(async ({ id: map, image, ...drawing }) => {
          const from = { id, training: training !== undefined }
          const bytes = image && (await mapImage(files, from, image, fetch))
          const picture = bytes && (await drawMap(bytes, drawing).catch(() => undefined))
          return picture ? [[map, picture] as const] : []
        }),
      )
      return new Map(drawn.flat())
    },
    networkMode: 'always',
    gcTime: 0,
  })
  return maps.length === 0 ? none : data
}

const none: ReadonlyMap<string, string> = new Map()
