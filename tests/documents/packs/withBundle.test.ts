import { expect, test } from 'vitest'
import type { Manifest } from '#src/documents/packs/manifest.ts'
import { withBundle } from '#src/documents/packs/withBundle.ts'

test('a bundle lies beside the papers of its pack and is listed as they are', () => {
  const manifest: Manifest = { schema: 1, case: 'c1', today: '2026-06-24', files: [] }
  const pack = {
    audience: 'police-only',
    name: 'police-only',
    files: [],
    manifest,
    manifestJson: '',
  } as const
  const bytes = new Uint8Array([1])
  const made = withBundle(
    { ...pack, files: [] },
    { name: 'police-bundle.pdf', bytes, pages: 12, sha256: 'ab', draft: true },
  )
  expect(made.files).toEqual([{ name: 'police-bundle.pdf', bytes, format: 'pdf', paper: 'bundle' }])
  expect(JSON.parse(made.manifestJson).files).toEqual([
    {
      ...{ name: 'police-bundle.pdf', paper: 'bundle', audience: 'police-only', format: 'pdf' },
      ...{ pages: 12, sha256: 'ab', draft: true },
    },
  ])
  expect(pack.manifest.files).toEqual([])
})
