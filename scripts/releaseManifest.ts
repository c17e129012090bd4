import { createPrivateKey, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readManifest } from './packages.ts'
import { releaseManifest } from './release.ts'

/** `npm run release-manifest -- [folder] [--key private.pem]`: writes release.json anew, and signs it where a key is given. */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } })
const folder = positionals[0] ?? 'dist'
const manifest = releaseManifest(folder, readManifest().version)
writeFileSync(join(folder, 'release.json'), manifest)
console.log(join(folder, 'release.json'))
if (values.key !== undefined) {
  const signature = sign(null, Buffer.from(manifest), createPrivateKey(readFileSync(values.key)))
  writeFileSync(join(folder, 'release.sig'), `${signature.toString('base64')}\n`)
  console.log(join(folder, 'release.sig'))
}
