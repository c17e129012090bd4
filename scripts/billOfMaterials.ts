import { createHash } from 'node:crypto'
import { type LockedPackage, lockedPackages, lockText, needsOf, readLock, readManifest } from './packages.ts'

/** The address of a package as a package URL. */
const purl = (name: string, version: string) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`

function purlOf(label: string): string {
  const at = label.lastIndexOf('@')
  return purl(label.slice(0, at), label.slice(at + 1))
}

/** A licence that is a choice or a sum is an expression; a single one is an id. */
const licencesOf = (licence: string | undefined) => {
  if (licence === undefined) return {}
  return { licenses: licence.includes(' ') ? [{ expression: licence }] : [{ license: { id: licence } }] }
}

function hashesOf(integrity: string) {
  const [algorithm = '', hash = ''] = integrity.split('-')
  if (algorithm !== 'sha512')
    throw new Error(`A package is locked by ${algorithm || 'no hash'}, not by SHA-512`)
  return [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }]
}

function componentOf(each: LockedPackage) {
  const [group, name] = each.name.startsWith('@') ? each.name.split('/') : [undefined, each.name]
  return {
    type: 'library',
    'bom-ref': purl(each.name, each.version),
    ...(group !== undefined && { group }),
    name,
    version: each.version,
    scope: each.dev ? 'excluded' : 'required',
    hashes: hashesOf(each.integrity),
    ...licencesOf(each.licence),
    purl: purl(each.name, each.version),
  }
}

/** A number for this list that is the same for the same lock file, in the form of a UUID. */
function serialNumber(): string {
  const hex = createHash('sha256').update(lockText()).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * The software bill of materials in CycloneDX 1.6: every locked package with its hash, its licence and what it needs. What
 * only building and testing need is marked `excluded`. It holds no date, so the same lock file gives the same bytes.
 */
export function billOfMaterials() {
  const { name, version, license, description } = readManifest()
  const packages = lockedPackages()
  const own = purl(name, version)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: own,
      },
    },
    components: packages.map(componentOf),
    dependencies: [
      { ref: own, dependsOn: needsOf('', readLock()).map(purlOf) },
      ...packages.map((each) => ({ ref: purl(each.name, each.version), dependsOn: each.needs.map(purlOf) })),
    ],
  }
}
