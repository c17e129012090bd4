import { RecordTampered } from '../keys/envelope.ts'
import type { IndexLine, OpenVault, Shard } from './openVault.ts'
import type { ShardRecord } from './records.ts'
import { openJson, sealJson } from './sealed.ts'
import { type Writing, within } from './writing.ts'

/** How many lines one shard of the index holds at most. */
export const linesInShard = 500

const emptyShard: Shard = { lines: [], numbers: {} }

/** How a shard that is damaged or gone is made again from the cases that stand in it. */
export type Rebuild = (shard: number) => Promise<Shard>

/** Every shard of the index, by number; those that another tab changed are read anew, a damaged one is rebuilt. */
export async function readShards(vault: OpenVault, rebuild: Rebuild): Promise<Map<number, Shard>> {
  const { database, record, known } = vault
  const { stored, count } = await database.read(async (tx) => ({
    stored: await tx.objectStore('index').getAll(within([record.id])),
    count: await tx.objectStore('cases').count(within([record.id])),
  }))
  await Promise.all(stored.map((each) => readShard(vault, each, rebuild)))
  if (linesIn(vault).length !== count) await missingShards(vault, rebuild)
  return new Map([...known.shards].map(([number, { shard }]) => [number, shard]))
}

async function readShard(vault: OpenVault, stored: ShardRecord, rebuild: Rebuild): Promise<void> {
  const { shards } = vault.known
  if (shards.get(stored.shard)?.seq === stored.seq) return
  shards.set(stored.shard, { seq: stored.seq, shard: await opened(vault, stored, rebuild) })
}

async function opened(vault: OpenVault, stored: ShardRecord, rebuild: Rebuild): Promise<Shard> {
  try {
    const place = { store: 'index', id: String(stored.shard), seq: stored.seq } as const
    return await openJson<Shard>(vault, place, stored)
  } catch (fault) {
    if (fault instanceof RecordTampered) return await rebuild(stored.shard)
    throw fault
  }
}

/** The cases say in which shard their line stands: where lines are missing, those shards are made again. */
async function missingShards(vault: OpenVault, rebuild: Rebuild): Promise<void> {
  const { database, record, known } = vault
  const heads = await database.read((tx) => tx.objectStore('cases').getAll(within([record.id])))
  const listed = new Set(linesIn(vault).map(({ key }) => key))
  const lost = new Set(heads.filter(({ key }) => !listed.has(key)).map(({ shard }) => shard))
  for (const number of lost) {
    const seq = known.shards.get(number)?.seq ?? 0
    known.shards.set(number, { seq, shard: await rebuild(number) })
  }
}

/** Every line of the index that was read. */
export const linesIn = ({ known }: OpenVault): IndexLine[] =>
  [...known.shards.values()].flatMap(({ shard }) => shard.lines)

/** The shard into which a new line goes: the first with room, else a new one. */
export function shardWithRoom({ known }: OpenVault): number {
  const [room] = [...known.shards].filter(([, { shard }]) => shard.lines.length < linesInShard)
  return room ? room[0] : known.shards.size
}

/** A change of one shard, what it writes and what is known then. */
export async function shardWriting(
  vault: OpenVault,
  number: number,
  edit: (shard: Shard) => Shard,
): Promise<{ writing: Writing; written: () => void }> {
  const { record, known } = vault
  const before = known.shards.get(number)
  const shard = edit(before?.shard ?? emptyShard)
  const seq = (before?.seq ?? 0) + 1
  const envelope = await sealJson(vault, { store: 'index', id: String(number), seq }, shard)
  return {
    writing: {
      expects: [{ in: 'index', vault: record.id, shard: number, seq: before?.seq || undefined }],
      puts: [{ in: 'index', record: { ...envelope, vault: record.id, shard: number, seq } }],
    },
    written: () => {
      known.shards.set(number, { seq, shard })
    },
  }
}

/** The shard with one line put in place of that of the same key, or added. */
export const withLine =
  (line: IndexLine) =>
  (shard: Shard): Shard => ({ ...shard, lines: [...shard.lines.filter(({ key }) => key !== line.key), line] })
