import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { wordDiff } from './wordDiff.ts'

type Props = { before: string; after: string }

/** A text with what was taken out of it struck through and what was put in underlined; a reader aloud hears which is which. */
export function Redline({ before, after }: Props) {
  let at = 0
  return (
    <span className="app-words">
      {wordDiff(before, after).map(({ text, as }) => {
        const key = `${at}-${as}`
        at += text.length
        if (as === 'same') return text
        const said = as === 'added' ? 'added' : 'removed'
        const Part = as === 'added' ? 'ins' : 'del'
        return (
          <Part key={key}>
            <VisuallyHidden>{` [${said}: `}</VisuallyHidden>
            {text}
            <VisuallyHidden>] </VisuallyHidden>
          </Part>
        )
      })}
    </span>
  )
}
