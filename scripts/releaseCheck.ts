import { verify } from 'node:crypto'
import { integrityOf } from './release.ts'

/** What release.json says. */
export type Manifest = { product: string; version: string; files: Readonly<Record<string, string>> }

/** A copy of a release: in a folder, or at the address of a server. */
export type Place = {
  /** The bytes of one file, or nothing where there is none. */
  read: (path: string) => Promise<Uint8Array | undefined>
  /** The files that are there besides, where that can be told. */
  list?: () => readonly string[]
  /** What is wrong with how the files are sent, where they are. */
  faultsOfSending?: () => Promise<readonly string[]>
}

const noKey = 'no public key was given, so the list itself was not checked'

/** The file that a force changes for itself. */
const ofTheForce = 'force-profile.json'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Throws where the text is not a manifest. */
function readManifest(bytes: Uint8Array): Manifest {
  const read: unknown = JSON.parse(text(bytes))
  if (typeof read === 'object' && read !== null && 'files' in read && 'version' in read)
    return read as Manifest
  throw new Error('release.json is not the list of a release')
}

/** Whether `signature`, in base64, is that of the owner of an Ed25519 key over these bytes. */
function isSigned(bytes: Uint8Array, signature: Uint8Array | undefined, publicKey: string): boolean {
  if (!signature) return false
  return verify(null, bytes, publicKey, Buffer.from(text(signature).trim(), 'base64'))
}

/** What a check found: a line for each fault, and what an administrator should know besides. */
export type Checked = { version?: string; files: number; faults: string[]; notes: string[] }

/**
 * Compares a copy with its release.json, and that with the signature beside it where a public key is given. Without a key the
 * copy is only shown to be whole: whoever changed a file could have changed the list too.
 */
export async function checkRelease(place: Place, publicKey?: string): Promise<Checked> {
  const bytes = await place.read('release.json')
  if (!bytes) return { files: 0, faults: ['missing: release.json'], notes: [] }
  const { files, version } = readManifest(bytes)
  const compared = await compareFiles(place, files)
  const known = [...Object.keys(files), 'release.json', 'release.sig']
  const added = (place.list?.() ?? []).filter((path) => !known.includes(path))
  return {
    version,
    files: Object.keys(files).length,
    faults: [
      ...(await signatureFaults(place, bytes, publicKey)),
      ...compared.filter(({ own }) => !own).map(({ fault }) => fault),
      ...added.map((path) => `not part of the release: ${path}`),
      ...((await place.faultsOfSending?.()) ?? []),
    ],
    notes: [
      ...(publicKey === undefined ? [noKey] : []),
      ...compared.filter(({ own }) => own).map(({ fault }) => `the force’s own: ${fault}`),
    ],
  }
}

async function signatureFaults(place: Place, bytes: Uint8Array, publicKey?: string): Promise<string[]> {
  if (publicKey === undefined) return []
  const signature = await place.read('release.sig')
  return isSigned(bytes, signature, publicKey) ? [] : ['signature: release.json was not signed with this key']
}

/** The files that are missing or changed; `own` where the force may have changed it. */
async function compareFiles(place: Place, files: Manifest['files']) {
  const found: { fault: string; own: boolean }[] = []
  for (const [path, integrity] of Object.entries(files)) {
    const bytes = await place.read(path)
    if (!bytes) found.push({ fault: `missing: ${path}`, own: false })
    else if (integrityOf(bytes) !== integrity)
      found.push({ fault: `changed: ${path}`, own: path === ofTheForce })
  }
  return found
}
