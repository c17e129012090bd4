import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { fixActNumbers } from '#src/domain/grounds/numbering.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Mark, Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'

/** Marks what was done with the papers; `undefined` takes a mark back. A lodged or served paper fixes the numbers of the acts. */
export function useMarks() {
  const { draft, save } = useCase()

  return async (mark: Mark, day: IsoDate | undefined): Promise<void> => {
    const result = await save({ mark: { [mark]: day } })
    if (day === undefined || mark === 'printedFinalOn' || !result.saved) return
    await fixNumbers(result)
  }

  async function fixNumbers(stored: Stored): Promise<void> {
    const { case: file, typing } = stored.draft
    const answers = withFixedNumbers(file.acts)
    if (answers === undefined || JSON.stringify(answers) === JSON.stringify(draft.case.acts)) return
    await save({ step: 'acts', answers, typed: typing.acts ?? {} }, stored)
  }
}

function withFixedNumbers(acts: CaseFile['acts']): CaseFile['acts'] {
  return acts?.items && { ...acts, items: fixActNumbers(acts.items) }
}
