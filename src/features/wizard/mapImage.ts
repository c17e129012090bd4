import { sha256With } from '#src/documents/packs/sha256With.ts'
import type { Services } from '#src/features/drafts/services.ts'

type Bytes = Uint8Array<ArrayBuffer> | undefined

/** An image of a map as the case names it. */
export type NamedImage = { id: string; sha256?: string | undefined }

/** The maps that come with the app: no other id is ever asked for, for an id of a foreign file may be anybody’s words. */
const deliveredMaps: ReadonlySet<string> = new Set(['file-map-1'])

/**
 * The image of a map, once its SHA-256 is the one that the case names; an image that cannot be read, or is another one, is one that
 * is not here, and the papers and the page of the map say so. The maps of the training cases come with the app, by `ask`.
 */
export async function mapImage(
  files: Services['files'],
  { id: caseId, training }: { id: string; training: boolean },
  { id, sha256 }: NamedImage,
  ask: (address: string) => Promise<Response>,
): Promise<Bytes> {
  const held = await files.read(caseId, id).catch(() => undefined)
  const bytes = held ?? (training && deliveredMaps.has(id) ? await delivered(id, ask) : undefined)
  if (!bytes || sha256 === undefined) return held
  return (await sha256With(crypto.subtle)(bytes)) === sha256 ? bytes : undefined
}

async function delivered(id: string, ask: (address: string) => Promise<Response>): Promise<Bytes> {
  const response = await ask(`/samples/maps/${id}.png`).catch(() => undefined)
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
}
