import type { OnHeading } from '../blocks/blockPieces.ts'
import type { Kit } from '../kit.ts'
import { sheet } from '../style.ts'

/** Bookmarks, one for each heading, nested as the headings are. */
export function outlineOf(kit: Kit): OnHeading {
  const open = new Map<number, PDFKit.PDFOutline>([[0, kit.outline]])
  return (level, text, top) => {
    const parent = open.get(level - 1) ?? kit.outline
    // The library counts from the right edge, so the sheet's width means its left edge.
    const place = {
      fit: false,
      left: sheet.width,
      top: Math.max(0, top - 12),
      zoom: 0,
      expanded: level === 1,
    }
    open.set(level, parent.addItem(text.replaceAll('\n', ' '), place))
  }
}
