import { openPdf } from './check/openedPdf.ts'

/** How many pages a PDF has. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  const { pages } = await openPdf(bytes)
  return pages.length
}
