import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'

/** The six words of a card, to be read aloud. */
export function SixWords({ words, of }: { words: readonly string[]; of: string }) {
  return (
    <p className="app-code" translate="no">
      <VisuallyHidden>The six words of {of}: </VisuallyHidden>
      {words.join(' ')}
    </p>
  )
}
