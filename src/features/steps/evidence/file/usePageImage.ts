import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ExhibitFile } from '#src/domain/case/evidence.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'

/** A page is drawn this wide, in pixels: enough to read small type at twice the size. */
const drawnWidth = 1600

/** The address of a picture of one page, once it is drawn; whether it, or the file, could not be had. */
export function usePageImage(file: ExhibitFile, page: number) {
  const { draft } = useCase()
  const { exhibits, files } = useServices()
  const caseId = draft.case.id
  const always = { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false } as const
  const bytes = useQuery({
    ...always,
    queryKey: ['exhibit-file', file.id],
    queryFn: async () => (await files.read(caseId, file.id)) ?? null,
    gcTime: 0,
  })
  const held = bytes.data
  const picture = useQuery({
    ...always,
    queryKey: ['exhibit-page', file.id, page],
    queryFn: () =>
      held
        ? exhibits.pageImage({ key: file.id, bytes: held, page, width: drawnWidth })
        : Promise.reject(new Error('The file is not there.')),
    enabled: held !== undefined && held !== null,
    gcTime: 30_000,
  })
  const address = useAddressOf(picture.data)
  return {
    address,
    noFile: bytes.isError || held === null,
    failed: picture.isError,
  }
}

function useAddressOf(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<{ blob: Blob; url: string }>()

  // The browser’s list of addresses of pictures: one that is not given back holds its memory until the page is closed.
  useEffect(() => {
    if (!blob) return undefined
    const url = URL.createObjectURL(blob)
    setAddress({ blob, url })
    return () => URL.revokeObjectURL(url)
  }, [blob])
  return address?.blob === blob ? address?.url : undefined
}
