import type { Draft } from '#src/domain/case/draft.ts'
import type { Changed, DraftStore, Instant, Patch } from '#src/storage/draftStore.ts'
import type { Desk } from '#src/storage/vault/desk/desk.ts'

/** A draft store without the word between tabs. */
export type QuietStore = Omit<DraftStore, 'watch' | 'beforeClosing' | 'close'>

/** The change of a draft, loaded when something is first changed. */
const changes = () => import('#src/storage/applyPatch.ts')

/**
 * The drafts behind a desk in a worker. What this page has of a draft it keeps, so that a save sends one change and gets a number
 * back, and every part of the draft that did not change stays the same object. `tell` hears of each change.
 */
export function deskStore(desk: Desk, tell: (id: string) => void): QuietStore {
  const here = new Map<string, { draft: Draft; seq: number }>()

  const seen = <T extends Changed>(changed: T, id: string): T => {
    const { draft, seq } = changed.saved ? changed : changed.current
    here.set(id, { draft, seq })
    if (changed.saved) tell(id)
    return changed
  }
  const change = async (id: string, seq: number, patch: Patch, now: Instant): Promise<Changed> => {
    const mine = here.get(id)
    const brief = mine?.seq === seq
    const changed = await desk.change(id, seq, patch, now, brief)
    if (!changed.saved) return seen(changed, id)
    const { draft = mine && (await changes()).applyPatch(mine.draft, patch), ...rest } = changed
    if (!draft) throw new Error('The change is saved, but this page does not know of what. Reload it.')
    return seen({ ...rest, draft }, id)
  }
  const telling = async <T>(id: string, done: (result: T) => boolean, work: Promise<T>): Promise<T> => {
    const result = await work
    here.delete(id)
    if (done(result)) tell(id)
    return result
  }

  return {
    list: () => desk.list(),
    removed: () => desk.removed(),
    read: async (id) => {
      const opened = await desk.read(id)
      if (opened.kind === 'draft') here.set(id, { draft: opened.draft, seq: opened.seq })
      else here.delete(id)
      return opened
    },
    change,
    undo: async (id, seq, now) => seen(await desk.undo(id, seq, now), id),
    redo: async (id, seq, now) => seen(await desk.redo(id, seq, now), id),
    create: (draft, now) => telling(draft.case.id, ({ created }) => created, desk.create(draft, now)),
    remove: (id, now) => telling(id, ({ removed }) => removed, desk.remove(id, now)),
    restore: (id, key) => telling(id, ({ restored }) => restored, desk.restore(id, key)),
    destroy: (key, now) => desk.destroy(key, now),
    purge: (before) => desk.purge(before),
  }
}
