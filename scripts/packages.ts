import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './stages.mjs'

/** One package as package-lock.json names it. */
export type LockedPackage = {
  name: string
  version: string
  /** An SPDX expression; undefined where the package does not say. */
  licence: string | undefined
  /** Whether only the building and testing of the product needs it. */
  dev: boolean
  /** "sha512-" and the hash in base64. */
  integrity: string
  hasInstallScript: boolean
  /** The packages that it asks for and that are locked, as `name@version`. */
  needs: readonly string[]
}

/** A package in the words of the lock file. */
type Entry = {
  name?: string
  version?: string
  license?: string
  integrity?: string
  dev?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

type Lock = { name: string; version: string; packages: Record<string, Entry> }

/** The lock file as text. */
export const lockText = () => readFileSync(join(root, 'package-lock.json'), 'utf8')

/** The lock file. */
export const readLock = (): Lock => JSON.parse(lockText())

/** The text of package.json, read. */
export const readManifest = (): Required<
  Pick<Entry, 'name' | 'version' | 'license' | 'dependencies' | 'devDependencies'>
> & { description: string; scripts: Record<string, string> } =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const nodeModules = 'node_modules/'
const nameAt = (path: string) => path.slice(path.lastIndexOf(nodeModules) + nodeModules.length)

/** The place from which a package at `from` gets the package `name`, as Node looks for it; undefined where it is not locked. */
function placeOf(name: string, from: string, packages: Lock['packages']): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${nodeModules}`)))) {
    const place = at === '' ? `${nodeModules}${name}` : `${at}/${nodeModules}${name}`
    if (packages[place]) return place
    if (at === '') return undefined
  }
}

const label = (path: string, { version = '' }: Entry) => `${nameAt(path)}@${version}`

/** What the package at one place asks for and gets, as `name@version`, in order. */
export function needsOf(path: string, { packages }: Lock): string[] {
  const { dependencies, optionalDependencies, peerDependencies, devDependencies } = packages[path] ?? {}
  const asked = { ...peerDependencies, ...optionalDependencies, ...dependencies, ...devDependencies }
  const found = Object.keys(asked).flatMap((name) => {
    const place = placeOf(name, path, packages)
    const entry = place === undefined ? undefined : packages[place]
    return place === undefined || !entry ? [] : [label(place, entry)]
  })
  return [...new Set(found)].sort()
}

/** Every package of the lock file once, by name and version. The product itself is not among them. */
export function lockedPackages(lock: Lock = readLock()): LockedPackage[] {
  const found = new Map<string, LockedPackage>()
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '') continue
    const key = label(path, entry)
    const known = found.get(key)
    found.set(key, {
      name: nameAt(path),
      version: entry.version ?? '',
      licence: entry.license,
      dev: (entry.dev ?? false) && (known?.dev ?? true),
      integrity: entry.integrity ?? '',
      hasInstallScript: entry.hasInstallScript ?? false,
      needs: needsOf(path, lock),
    })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}
