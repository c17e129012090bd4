import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ImageSource } from '#src/documents/render/html/FigureView.tsx'
import { type Services, useServices } from '#src/features/drafts/services.ts'
import { useCase } from './caseContext.ts'

export type MapImages = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** The images of the maps of the open case that are on this device, by id; undefined while they are read. */
export function useMapImages(): MapImages | undefined {
  const { draft } = useCase()
  const { files } = useServices()
  const { id, map, training } = draft.case
  const images = (map?.zones ?? []).flatMap(({ image }) => (image?.id ? [image.id] : []))
  const { data } = useQuery({
    queryKey: ['map images', id, images.join(' ')],
    queryFn: () => readAll(images, (image) => readOne(files, id, image, training !== undefined)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
  })
  return images.length === 0 ? noImages : data
}

const noImages: MapImages = new Map()

type Bytes = Uint8Array<ArrayBuffer> | undefined

async function readAll(ids: readonly string[], read: (id: string) => Promise<Bytes>): Promise<MapImages> {
  const found = await Promise.all(ids.map(async (id) => [id, await read(id)] as const))
  return new Map(found.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])))
}

/** The maps that come with the app: no other id is ever asked for, for an id of a foreign file may be anybody’s words. */
const deliveredMaps: ReadonlySet<string> = new Set(['file-map-1'])

/** An image that cannot be read is one that is not here; the papers and the page of the map say so. The maps of the training cases come with the app. */
async function readOne(
  files: Services['files'],
  caseId: string,
  id: string,
  training: boolean,
): Promise<Bytes> {
  const held = await files.read(caseId, id).catch(() => undefined)
  if (held || !training || !deliveredMaps.has(id)) return held
  const response = await fetch(`/samples/maps/${id}.png`).catch(() => undefined)
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
}

/** Where the page finds each image, for as long as it shows them. */
export function useImageSource(images: MapImages | undefined): ImageSource {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map())

  // The browser: it gives each image an address, which is given back once the page no longer shows it.
  useEffect(() => {
    const made = new Map(
      [...(images ?? [])].map(([id, bytes]) => [
        id,
        URL.createObjectURL(new Blob([bytes], { type: 'image/png' })),
      ]),
    )
    setAddresses(made)
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address)
    }
  }, [images])

  return (id) => addresses.get(id)
}
