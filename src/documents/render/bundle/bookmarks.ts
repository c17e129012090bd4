import type { Kit } from '../pdf/kit.ts'

/** The bookmarks of a bundle: sections, in them papers and exhibits, in those their headings. */
export type Bookmarks = {
  /** Of the page that is open, `level` deep from 0; `top` counts in points from the head of the page. */
  add(level: number, text: string, page: number, top?: number): void
}

const longest = 60

/** Each bookmark is short and ends with the number of its page. */
export function bookmarksOf(kit: Kit): Bookmarks {
  const open: PDFKit.PDFOutline[] = [kit.outline]
  return {
    add(level, text, page, top = 0) {
      const parent = open[Math.min(level, open.length - 1)] ?? kit.outline
      const title = `${shortened(text.replaceAll('\n', ' '))}, page ${page}`
      // The library counts from the right edge, so the page’s width means its left edge.
      const place = {
        fit: false,
        left: kit.page.width,
        top: Math.max(0, top - 12),
        zoom: 0,
        expanded: level === 0,
      }
      open.length = Math.min(level, open.length - 1) + 1
      open.push(parent.addItem(title, place))
    },
  }
}

/** The text cut after a whole word where it is too long for a bookmark. */
function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[,;:.\s]+$/, '')}…`
}
