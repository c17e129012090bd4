import type { TypeStyle } from './text/line.ts'

const millimetre = 72 / 25.4

/** A sheet of paper as it is read, in points. */
export type Sheet = { width: number; height: number; margin: number }

/** A4 with margins of 19 mm, in points. */
export const sheet: Sheet = { width: 595.28, height: 841.89, margin: 19 * millimetre }
export const textWidth = sheet.width - 2 * sheet.margin

export const type = {
  title: { size: 20, leading: 25, bold: true },
  section: { size: 13.5, leading: 17.5, bold: true },
  subsection: { size: 11.5, leading: 16, bold: true },
  body: { size: 11, leading: 13.8 },
  large: { size: 14, leading: 18.5 },
  label: { size: 11, leading: 13.8, bold: true },
  note: { size: 9.5, leading: 12.6 },
  cell: { size: 9.5, leading: 11.8 },
  cellHead: { size: 9.5, leading: 11.8, bold: true },
  foot: { size: 8, leading: 10.5 },
  mark: { size: 9, leading: 12, bold: true },
} satisfies Record<string, TypeStyle>

/** Grey levels, 0 black to 1 white. */
export const ink = { black: 0, text: 0, rule: 0.55, hairline: 0.75, tint: 0.93, draft: 0.92, white: 1 }
