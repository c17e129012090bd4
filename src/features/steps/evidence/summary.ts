import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { actsShownBy } from '#src/domain/grounds/exhibitLinks.ts'
import { handlingOf } from '#src/domain/grounds/handlingOf.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { pagesToLookAt } from '#src/domain/grounds/pagesToLookAt.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { wording as fileWording } from './fileWording.ts'
import { wording } from './wording.ts'

/** How the check-answers page shows the exhibits, each with its acts and whether it is served. */
export function summary({ evidence, acts }: CaseFile): AnswerRow[] {
  const exhibits = evidence?.exhibits ?? []
  if (exhibits.length === 0) {
    return [{ question: wording.caption, answer: evidence?.none === 'none' ? wording.none : undefined }]
  }
  const items = acts?.items ?? []
  const numbers = actNumbers(items)
  return exhibits.map((exhibit) => {
    const { id, reference, description, status, file, blackouts = [] } = exhibit
    const shown = actsShownBy(items, id)
      .map((act) => numbers.get(act) ?? 0)
      .sort((a, b) => a - b)
    return {
      question: wording.title(reference ?? wording.noReference),
      answer:
        [
          description,
          shown.length > 0 ? `acts ${shown.join(', ')}` : undefined,
          wording.statuses.find(({ value }) => value === status)?.label,
          handlingOf(exhibit) === 'indexOnly' ? wording.handlings[1].label : undefined,
          file &&
            fileWording.counts(file.pages?.length ?? 0, pagesToLookAt(exhibit).length, blackouts.length),
        ]
          .filter(Boolean)
          .join('; ') || undefined,
      item: id,
    }
  })
}
