import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Bookmark = { title: string; dest: string | unknown[] | null; items: Bookmark[] }

/** Where a bundle’s links and bookmarks land, its page labels, and how it opens, as another program reads it. Pages from 1. */
export async function readBundle(bytes: Uint8Array) {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const pageOf = async (dest: string | unknown[] | null): Promise<number> => {
    const place = typeof dest === 'string' ? await file.getDestination(dest) : dest
    return place ? (await file.getPageIndex(place[0])) + 1 : 0
  }
  const flat = (items: readonly Bookmark[]): Bookmark[] =>
    items.flatMap((item) => [item, ...flat(item.items)])
  const marks = flat(((await file.getOutline()) ?? []) as Bookmark[])
  const bookmarks = await Promise.all(
    marks.map(async ({ title, dest }) => ({ title, page: await pageOf(dest) })),
  )
  const links: { on: number; says: string; page: number }[] = []
  const sizes: { width: number; height: number; turn: number }[] = []
  for (let on = 1; on <= file.numPages; on += 1) {
    const page = await file.getPage(on)
    const [, , width, height] = page.view
    sizes.push({ width: Math.round(width ?? 0), height: Math.round(height ?? 0), turn: page.rotate })
    for (const { dest, contentsObj } of await page.getAnnotations()) {
      links.push({ on, says: contentsObj?.str ?? '', page: await pageOf(dest) })
    }
  }
  const opens = (await file.getOpenAction())?.dest ?? []
  const labels = await file.getPageLabels()
  await file.destroy()
  return { bookmarks, links, sizes, labels, opens: opens.slice(1), pages: sizes.length }
}
