import { zipSync } from 'fflate'

export type NamedFile = { name: string; bytes: Uint8Array }

/** The files as one zip, the same bytes for the same files: every file in it carries the first day that a zip can name. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries = files.map(({ name, bytes }) => [name, bytes] as const)
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) })
}
