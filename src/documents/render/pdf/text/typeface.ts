import { emptyKit, type Kit, type KitFont, type KitPosition, openFont } from '../kit.ts'

/** The fonts every paper is set in: whole TrueType files, as bytes. */
export type PdfFonts = { regular: Uint8Array; bold: Uint8Array }

/** One weight, ready for one document. Widths are in points at the size given. */
export type Typeface = {
  id: string
  width(text: string, size: number): number
  /** The text as the inside of an array for the TJ operator. */
  encode(text: string, size: number): string
  /** Makes the font known to the page that is being written. */
  use(): void
}

type Kept = { shaper: KitFont; widths: Map<string, number> }

const mostKeptWords = 20_000
const kept = new WeakMap<Uint8Array, Kept>()

/** Opens one weight in the document; its word shapes and widths are kept for the next one. */
export function openTypeface(kit: Kit, bytes: Uint8Array): Typeface {
  const { shaper, widths } = keptFor(bytes)
  const font = openFont(kit, bytes)
  font.layoutCache = shaper.layoutCache
  font.layoutRun = (text, features) => shaper.layoutRun(text, features)
  const encoded = new Map<string, string>()

  return {
    id: font.id,
    width(text, size) {
      let width = widths.get(text)
      if (width === undefined) {
        width = shaper.layout(text, undefined, true).advanceWidth
        widths.set(text, width)
      }
      return (width * size) / 1000
    },
    encode(text, size) {
      const known = encoded.get(text)
      if (known !== undefined) return known
      const [glyphs, positions] = font.encode(text)
      const moved = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)
      const code = moved ? encodeMoved(glyphs, positions, size) : encodeRow(glyphs, positions)
      if (!moved) encoded.set(text, code)
      return code
    },
    use() {
      kit.page.fonts[font.id] ??= font.ref()
    },
  }
}

/**
 * Words are shaped by a font that no document ever embeds: embedding makes the library forget which characters
 * some of the font's glyphs stand for.
 */
function keptFor(bytes: Uint8Array): Kept {
  const known = kept.get(bytes)
  if (known && known.widths.size < mostKeptWords) return known
  const fresh = { shaper: openFont(emptyKit(), bytes), widths: new Map<string, number>() }
  kept.set(bytes, fresh)
  return fresh
}

function encodeRow(glyphs: readonly string[], positions: readonly KitPosition[]): string {
  let code = '<'
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index]
    const kern = position ? round(position.advanceWidth - position.xAdvance) : 0
    code += kern === 0 ? glyph : `${glyph}>${kern}<`
  }
  return `${code}>`.replace('<>', '')
}

/** Marks that stand off their letter are moved one by one, by kerning and by text rise. */
function encodeMoved(glyphs: readonly string[], positions: readonly KitPosition[], size: number): string {
  return glyphs
    .map((glyph, index) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0, advanceWidth = 0 } = positions[index] ?? {}
      const rise = round((yOffset * size) / 1000)
      const shown = `${round(-xOffset)}<${glyph}>${round(xOffset + advanceWidth - xAdvance)}`
      return rise === 0 ? shown : `] TJ ${rise} Ts [${shown}] TJ 0 Ts [`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000 || 0
}
