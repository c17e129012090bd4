import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ImageSource } from '#src/documents/render/html/FigureView.tsx'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from './caseContext.ts'
import { mapImage, type NamedImage } from './mapImage.ts'

export type MapImages = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** The images of the maps of the open case that are on this device, by id; undefined while they are read. */
export function useMapImages(): MapImages | undefined {
  const { draft } = useCase()
  const { files } = useServices()
  const { id, map, training } = draft.case
  const images = (map?.zones ?? []).flatMap(({ image: { id: named, sha256 } = {} }) =>
    named ? [{ id: named, sha256 }] : [],
  )
  const { data } = useQuery({
    queryKey: ['map images', id, images],
    queryFn: () =>
      readAll(images, (image) => mapImage(files, { id, training: training !== undefined }, image, fetch)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: 'always',
  })
  return images.length === 0 ? noImages : data
}

const noImages: MapImages = new Map()

async function readAll(
  images: readonly NamedImage[],
  read: (image: NamedImage) => ReturnType<typeof mapImage>,
): Promise<MapImages> {
  const found = await Promise.all(images.map(async (image) => [image.id, await read(image)] as const))
  return new Map(found.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])))
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
