import type { Patch } from './draftStore.ts'

/** What a change touches, by a name of its own: of two changes of the same part the newest stands for both. */
export function partName(patch: Patch): string {
  if ('step' in patch) return `step ${patch.step}`
  if ('note' in patch) return `note ${patch.note.step}`
  if ('pending' in patch) return `pending ${patch.pending.step} ${patch.pending.box}`
  if ('explanation' in patch) return `reason ${patch.explanation.finding}`
  if ('removeExplanation' in patch) return `reason ${patch.removeExplanation}`
  return JSON.stringify(patch)
}
