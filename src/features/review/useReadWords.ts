import type { Condition } from '#src/domain/conditions/condition.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import { useReview } from './reviewContext.ts'

type ReadWords = {
  /** A text as the papers print it: “acts 1 and 4”. */
  read: (text: string | undefined) => string
  /** The wording of a condition as a sentence. */
  condition: (condition: Pick<Condition, 'text'>) => string
}

/** How texts of the application read to somebody who did not write them. */
export function useReadWords(): ReadWords {
  const { file } = useReview()
  const labels = referenceLabels(file)
  const read = (text = '') => printReferences(text, labels).text.trim()
  return {
    read,
    condition: ({ text }) => {
      const wording = read(text)
      return wording.startsWith('must ') ? `The defendant ${wording}` : wording
    },
  }
}
