import { type Envelope, open, type RecordPlace, seal } from '../keys/envelope.ts'
import { keyNamed, newestKey, type OpenVault } from './openVault.ts'
import { schemaOfRecords } from './records.ts'

/** Where a sealed value of the vault itself stands. */
export type SealedPlace = { store: 'index' | 'audit' | 'marks'; id: string; seq: number }

/** Lines of the index, and documents of the shelf, hide their size by larger blocks than entries of the record, of which there are many. */
const blocks = { index: 4096, audit: 256, marks: 256, shelf: 4096 } as const
const blockOf = ({ store, id }: SealedPlace) =>
  blocks[store === 'marks' && id.includes(':') ? 'shelf' : store]

/** A value as JSON, sealed with the newest key of its use. */
export async function sealJson(vault: OpenVault, place: SealedPlace, value: unknown): Promise<Envelope> {
  const { kid, key } = newestKey(vault, keyUse(place))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  return await seal(key, whole(vault, place, kid), plain, blockOf(place))
}

/** The JSON that was sealed there; the caller knows its shape, since nobody without the key can have written it. */
export async function openJson<T>(vault: OpenVault, place: SealedPlace, envelope: Envelope): Promise<T> {
  const key = keyNamed(vault.keys, envelope.kid)
  const plain = await open(key, whole(vault, place, envelope.kid), envelope)
  return JSON.parse(new TextDecoder().decode(plain)) as T
}

const keyUse = ({ store }: SealedPlace) => (store === 'index' ? 'index' : 'audit')

const whole = ({ record }: OpenVault, place: SealedPlace, kid: string): RecordPlace => ({
  ...place,
  vault: record.id,
  kid,
  schema: schemaOfRecords,
})
