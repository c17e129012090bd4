import type { Lang } from '#src/documents/blocks.ts'

/** How a run of text is set within its paragraph. */
export type RunStyle = { bold: boolean; gap: boolean; lang: Lang | undefined }

/** Text set in one style on one line; `x` is measured from the start of the line, in points. */
export type Segment = { words: readonly string[]; style: RunStyle; x: number; width: number }

export type Line = { segments: readonly Segment[]; width: number }

/** Size and distance between lines, in points, and whether all of it is bold. */
export type TypeStyle = { size: number; leading: number; bold?: true }
