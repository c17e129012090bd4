import type { Gap, Text } from '#src/documents/blocks.ts'
import { gapWords } from '#src/documents/gapWords.ts'
import { isGap, type MarkedRun, markedRuns } from '#src/documents/markedRuns.ts'
import { sequence } from './sequence.ts'

/** A text with its emphasis, languages and gaps, or the mark of a gap that stands in its place. */
export function TextView({ text }: { text: Text | Gap }) {
  return isGap(text) ? <GapView gap={text} /> : sequence(markedRuns(text), runView)
}

/** The mark of something not yet entered. */
export function GapView({ gap }: { gap: Pick<Gap, 'what'> }) {
  return <mark className="gap">{gapWords(gap)}</mark>
}

function runView(run: MarkedRun) {
  const words = run.strong ? <strong>{run.text}</strong> : run.text
  if (run.gap) {
    return (
      <mark className="gap" lang={run.lang}>
        {words}
      </mark>
    )
  }
  return run.lang ? <span lang={run.lang}>{words}</span> : words
}
