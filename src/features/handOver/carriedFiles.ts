import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { CaseFiles } from '#src/storage/caseFiles.ts'
import type { CarriedFile } from '#src/storage/handOver/payload.ts'

/** In bytes: how much of exhibits and maps goes into one hand-over file, so that it stays below 25 MiB. */
const room = 20 * 1024 * 1024

/** The files that go with an application, and the names of those for which there is no room or which are not on this computer. */
export type Carried = { files: CarriedFile[]; leftOut: string[] }

/** What of the files that an application names goes with it: as many as there is room for, in bytes, in their order. */
export async function carry(store: CaseFiles, file: CaseFile, most = room): Promise<Carried> {
  const carried: Carried = { files: [], leftOut: [] }
  let left = most
  for (const { id, name } of namedFiles(file)) {
    const bytes = await store.read(file.id, id)
    if (bytes && bytes.length <= left) {
      left -= bytes.length
      carried.files.push({ id, base64: toBase64(bytes) })
    } else carried.leftOut.push(name)
  }
  return carried
}

/** Keeps the files that came with an application, but those that are there already. Rejects as the store of files does. */
export async function keepCarried(
  store: CaseFiles,
  caseId: string,
  carried: readonly CarriedFile[],
): Promise<void> {
  for (const { id, base64 } of carried) {
    if ((await store.read(caseId, id)) === undefined) await store.put(caseId, id, fromBase64(base64))
  }
}

function namedFiles({ map, evidence }: CaseFile): { id: string; name: string }[] {
  const images = (map?.zones ?? []).flatMap(({ image, number }) =>
    image?.id ? [{ id: image.id, name: `map ${number ?? ''}`.trim() }] : [],
  )
  const exhibits = (evidence?.exhibits ?? []).flatMap(({ file, reference }) =>
    file?.id ? [{ id: file.id, name: `exhibit ${reference ?? 'without a reference'}` }] : [],
  )
  return [...images, ...exhibits]
}

/** So many bytes at a time go through one call: more would be too many arguments. */
const slice = 0x8000

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += slice)
    text += String.fromCharCode(...bytes.subarray(at, at + slice))
  return btoa(text)
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
