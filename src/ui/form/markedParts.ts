/** A part of a text to point at, [start, end) in UTF-16 units: a fault, or a note that asks for nothing. */
export type TextMark = { span: readonly [start: number, end: number]; look: 'fault' | 'note' }

/** A piece of a text, and how it is marked. */
export type MarkedPart = { text: string; look?: TextMark['look'] }

/**
 * The text cut where marks begin and end; the pieces together are the text. Where marks overlap a fault is shown before
 * a note, and what lies outside the text is left out.
 */
export function markedParts(text: string, marks: readonly TextMark[]): MarkedPart[] {
  const inText = (place: number) => Math.min(Math.max(place, 0), text.length)
  const edges = [0, text.length, ...marks.flatMap(({ span }) => span.map(inText))]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0
    const over = marks.filter(({ span }) => span[0] <= start && end <= span[1])
    const strongest = over.find(({ look }) => look === 'fault') ?? over[0]
    return { text: text.slice(start, end), ...(strongest ? { look: strongest.look } : {}) }
  })
}
