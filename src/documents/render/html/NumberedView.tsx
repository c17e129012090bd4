import type { NumberedItem } from '#src/documents/blocks.ts'
import { bareWords } from '#src/documents/markedRuns.ts'
import { numberLabel } from '#src/documents/numberLabel.ts'
import { sequence } from './sequence.ts'
import { GapView, TextView } from './TextView.tsx'

/** Paragraphs whose numbers are text, so that they are copied, searched and read aloud as they are printed. */
export function NumberedView({ items }: { items: readonly NumberedItem[] }) {
  return <ol className="numbered">{sequence(items, itemView)}</ol>
}

function itemView({ number, text, missing, sub }: NumberedItem) {
  return (
    <li>
      <span className="number">{numberLabel(number)}</span>{' '}
      <div className="words">
        <TextView text={text} />
        {missing && bareWords(text) !== '' ? ' ' : null}
        {missing ? <GapView gap={missing} /> : null}
        {sub && sub.length > 0 ? <NumberedView items={sub} /> : null}
      </div>
    </li>
  )
}
