import { markedParts, type TextMark } from './markedParts.ts'

/** A text with lines under its marks. What each means is said in words elsewhere: the line only shows the place. */
export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  let at = 0
  return markedParts(text, marks).map((part) => {
    const key = at
    at += part.text.length
    return part.look ? (
      <mark key={key} className={`app-mark app-mark--${part.look}`}>
        {part.text}
      </mark>
    ) : (
      part.text
    )
  })
}
