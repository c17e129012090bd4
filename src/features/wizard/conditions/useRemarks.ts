import { useEffect, useState } from 'react'
import type { WordingFinding } from '#src/domain/wordingRules/checkWording.ts'
import { type TextToCheck, useServices } from '#src/features/drafts/services.ts'
import type { TextMark } from '#src/ui/form/markedParts.ts'
import { useCase } from '../caseContext.ts'
import { newestOnly } from '../newestOnly.ts'
import { linesUnder, type Remark } from './linesUnder.ts'
import { movedSpans } from './movedSpans.ts'

/** A text of the page that the wording rules read. */
export type CheckedText = Omit<TextToCheck, 'file' | 'today'>

/** What the wording rules say of a text as it stands on the page. */
export type Remarks = {
  /** The places to draw a line under, at once. */
  marks: TextMark[]
  /** The remarks to read: new ones after a pause, and none whose words were changed. */
  findings: Remark[]
  /** The rules could not run. */
  failed: boolean
}

type Answer = { text: string; findings: readonly WordingFinding[] | undefined }

const pause = 300

/** Puts a text to the wording rules as it is typed. Each answer is about the text that it was asked for, whatever was typed since. */
export function useRemarks(asked: CheckedText): Remarks {
  const { file, today } = useCase()
  const { checkText } = useServices()
  const { id, kind, text, exception } = asked
  const [answer, setAnswer] = useState<Answer>()
  const [settled, setSettled] = useState<Answer>()
  const [opened] = useState(text)
  const [ask] = useState(() =>
    newestOnly(checkText, ({ text: about }, findings) => setAnswer({ text: about, findings })),
  )
  const blank = text.trim() === ''

  // The rules, which run apart from the page.
  useEffect(() => {
    if (!blank) ask({ id, kind, text, file, today, ...(exception ? { exception } : {}) })
  }, [ask, blank, id, kind, text, exception, file, today])

  // The browser's timer: a remark on a word half typed would come and go under the reader's eye.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(answer), text === opened ? 0 : pause)
    return () => clearTimeout(timer)
  }, [answer, text, opened])

  if (blank) return { marks: [], findings: [], failed: false }
  return {
    marks: linesUnder(inText(answer, text)),
    findings: inText(settled, text),
    failed: settled !== undefined && settled.findings === undefined,
  }
}

/**
 * What was found, at its place in the text of now. What is about words that are gone is left out, and so is what is about
 * no words at all, such as a missing act: that stands beside the form with all that is to do.
 */
function inText(answer: Answer | undefined, now: string): Remark[] {
  const moved = movedSpans(answer?.text ?? '', now)
  return (answer?.findings ?? []).flatMap((finding) => {
    const span = finding.span && moved(finding.span)
    return span ? [{ ...changeOf(finding, moved), span }] : []
  })
}

/** The finding without its change where what that takes the place of is gone. */
function changeOf(finding: WordingFinding, moved: ReturnType<typeof movedSpans>): WordingFinding {
  const { replaces: old, replacement: _, ...rest } = finding
  const replaces = old && moved(old)
  if (!old) return finding
  return replaces ? { ...finding, replaces } : rest
}
