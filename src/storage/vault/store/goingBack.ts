import type { Draft } from '#src/domain/case/draft.ts'
import type { Changed, DraftStore, Instant } from '#src/storage/draftStore.ts'
import { readText } from '#src/storage/draftText.ts'
import { DraftUnreadable } from '#src/storage/faults.ts'
import {
  afterRedo,
  afterUndo,
  type KeptFor,
  type VersionLine,
  waysOf,
  withKept,
} from '#src/storage/history.ts'
import { keep } from '#src/storage/records.ts'
import { wayBack } from '#src/storage/wayBack.ts'
import { RecordTampered } from '../keys/envelope.ts'
import { attempt, type Plan } from './attempt.ts'
import { readEarlier, type StoredCase, sealVersion } from './cases.ts'
import { here, newVersion } from './changing.ts'
import type { OpenVault } from './openVault.ts'

/** Undoing changes of a vault's drafts, and making them again, also after the page was closed. */
export function goingBack(vault: OpenVault): Pick<DraftStore, 'undo' | 'redo'> {
  return {
    undo: (id, seq, now) => attempt(vault, () => going(vault, id, seq, now, 'undo')),
    redo: (id, seq, now) => attempt(vault, () => going(vault, id, seq, now, 'redo')),
  }
}

const ways = { undo: afterUndo, redo: afterRedo } as const

async function going(
  vault: OpenVault,
  id: string,
  seq: number,
  now: Instant,
  way: keyof typeof ways,
): Promise<Plan<Changed>> {
  const stored = await here(vault, id)
  const { head, known } = stored
  const current = draftIn(known.text)
  const as = { draft: current, seq: known.seq, ways: waysOf(known.history) }
  if (known.seq !== seq) return { result: { saved: false, current: as } }
  const found = ways[way](known.history, seq, seq + 1, now)
  if (!found) return { result: { saved: true, ...as } }
  const earlier = await readEarlier(vault, head, found.target)
  if (!earlier) throw new RecordTampered()
  const draft = wayBack(current, draftIn(earlier.text))
  const kept = keep(draft, seq + 1, now, vault.known.text)
  return await newVersion(vault, stored, kept, found.history, way, now, draft)
}

function draftIn(text: string): Draft {
  const read = readText(text)
  if (!read.ok) throw new DraftUnreadable(read.message)
  return read.draft
}

/** The versions of a case that are kept, oldest first. Throws DraftMissing. */
export async function versionsOf(vault: OpenVault, id: string): Promise<readonly VersionLine[]> {
  return (await here(vault, id)).known.history.lines
}

/** Keeps one version of a case for good. What is sealed stays the same but for that. Throws DraftMissing. */
export function keepVersion(vault: OpenVault, id: string, seq: number, why: KeptFor): Promise<void> {
  return attempt(vault, async () => {
    const stored = await here(vault, id)
    const history = withKept(stored.known.history, seq, why)
    return { result: undefined, ...(await resealed(vault, stored, history)) }
  })
}

async function resealed(
  vault: OpenVault,
  { head, known }: StoredCase,
  history: StoredCase['known']['history'],
) {
  const version = await sealVersion(vault, head, head.seq, { history, text: known.text })
  const expected = { in: 'cases', vault: head.vault, key: head.key, seq: head.seq } as const
  return {
    writing: { expects: [expected], puts: [{ in: 'versions', record: version } as const] },
    written: () => {
      vault.known.cases.set(head.key, { ...known, history })
    },
  }
}
