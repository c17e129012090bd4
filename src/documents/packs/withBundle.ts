import type { ManifestFile } from './manifest.ts'
import { manifestText, type Pack } from './packOf.ts'

/** A finished bundle; `sha256` is that of its bytes in lower-case hexadecimal. */
export type BundleFile = { name: string; bytes: Uint8Array; pages: number; sha256: string; draft: boolean }

/** The pack with a bundle of its papers beside them, listed as they are. */
export function withBundle(pack: Pack, { name, bytes, pages, sha256, draft }: BundleFile): Pack {
  const listed: ManifestFile = {
    name,
    paper: 'bundle',
    audience: pack.audience,
    format: 'pdf',
    pages,
    sha256,
    draft,
  }
  const manifest = { ...pack.manifest, files: [...pack.manifest.files, listed] }
  return {
    ...pack,
    files: [...pack.files, { name, bytes, format: 'pdf', paper: 'bundle' }],
    manifest,
    manifestJson: manifestText(manifest),
  }
}
