import type { Draft } from '#src/domain/case/draft.ts'
import { applyPatch } from '#src/storage/applyPatch.ts'
import type { Patch } from '#src/storage/draftStore.ts'

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

/** What a change touches, so that the newest of the same part stands for those before it. */
function partName(patch: Patch): string {
  if ('step' in patch) return `step ${patch.step}`
  if ('note' in patch) return `note ${patch.note.step}`
  if ('pending' in patch) return `pending ${patch.pending.step} ${patch.pending.box}`
  if ('explanation' in patch) return `reason ${patch.explanation.finding}`
  if ('removeExplanation' in patch) return `reason ${patch.removeExplanation}`
  return JSON.stringify(patch)
}
