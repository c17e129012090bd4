import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { fixActNumbers } from '#src/domain/grounds/numbering.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Mark, Patch, Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'

/**
 * Marks what was done with the papers; `undefined` takes a mark back. A lodged or served paper fixes the numbers of the
 * acts, and its version is kept for good.
 */
export function useMarks() {
  const { save } = useCase()
  const { vault } = useServices()

  return async (mark: Mark, day: IsoDate | undefined): Promise<void> => {
    const stored = await saved({ mark: { [mark]: day } })
    if (day === undefined || mark === 'printedFinalOn') return
    const { draft, seq } = await fixNumbers(stored)
    await vault.keepVersion(draft.case.id, seq, mark === 'servedOn' ? 'served' : 'lodged')
  }

  /** On top of whatever is stored by then: an act that another tab has just added gets its number too. */
  async function fixNumbers(marked: Stored): Promise<Stored> {
    for (let base = marked; ; ) {
      const { case: file, typing } = base.draft
      const answers = withFixedNumbers(file.acts)
      if (answers === undefined || JSON.stringify(answers) === JSON.stringify(file.acts)) return base
      const result = await save({ step: 'acts', answers, typed: typing.acts ?? {} }, base)
      if (result.saved) return result
      base = result.current
    }
  }

  /** What was marked here last stands, whatever another tab marked meanwhile. */
  async function saved(patch: Patch): Promise<Stored> {
    for (let base: Stored | undefined; ; ) {
      const result = await save(patch, base)
      if (result.saved) return result
      base = result.current
    }
  }
}

function withFixedNumbers(acts: CaseFile['acts']): CaseFile['acts'] {
  return acts?.items && { ...acts, items: fixActNumbers(acts.items) }
}
