import type { Draft } from '#src/domain/case/draft.ts'
import { applyPatch } from '#src/storage/applyPatch.ts'
import type { Patch } from '#src/storage/draftStore.ts'
import { partName } from '#src/storage/partName.ts'

/** The changes of a page that could not be stored, the last one of each part, until that part is stored. */
export function refusedPatches() {
  const refused = new Map<string, Patch>()
  return {
    add: (patch: Patch) => void refused.set(partName(patch), patch),
    stored: (patch: Patch) => void refused.delete(partName(patch)),
    forget: () => refused.clear(),
    /** A draft as it would be if nothing had been refused. */
    onTopOf: (draft: Draft): Draft => [...refused.values()].reduce(applyPatch, draft),
  }
}
