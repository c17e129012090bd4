import type { Kit } from '../kit.ts'
import { openTypeface, type PdfFonts, type Typeface } from './typeface.ts'

/** Both weights, open in one document. */
export type Typefaces = {
  face(bold: boolean): Typeface
  /** In points. */
  width(text: string, bold: boolean, size: number): number
}

export function openTypefaces(kit: Kit, fonts: PdfFonts): Typefaces {
  const regular = openTypeface(kit, fonts.regular)
  const strong = openTypeface(kit, fonts.bold)
  const face = (bold: boolean) => (bold ? strong : regular)
  return { face, width: (text, bold, size) => face(bold).width(text.replaceAll('\u00A0', ' '), size) }
}
