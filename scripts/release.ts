import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Release, ReleasedFile } from '#src/app/serviceWorker/scope.ts'
import { filesIn } from './differences.ts'

/** What the build leaves behind and no server needs, and the compressed copies, which follow from the files. */
const notReleased = /^[.]vite\/|^release[.](json|sig)$|[.]gz$/

/** What a server sends without its being part of the app: never kept on a device. */
const notKept = /^(schemas\/|headers[.]json$|force-profile[.]json$|sw[.]js$)/

/** The SHA-256 of some bytes as subresource integrity writes it. */
export const integrityOf = (bytes: Uint8Array) =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`

/** The path within a build, and the hash, of every file that a server needs; in order. */
export function releasedFiles(folder: string): ReleasedFile[] {
  return filesIn(folder)
    .filter((name) => !notReleased.test(name))
    .map((path) => ({ path, integrity: integrityOf(readFileSync(join(folder, path))) }))
}

/** The files that a device keeps, each with its hash, by where it is asked for: the page stands at the address of the app. */
export function releaseOf(folder: string): Release {
  const files = releasedFiles(folder)
    .filter(({ path }) => !notKept.test(path))
    .map(({ path, integrity }) => ({ path: path === 'index.html' ? '/' : `/${path}`, integrity }))
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  return { version, files }
}

/** The service worker of a build: what the build consists of, then the code that keeps it. */
export const serviceWorkerFile = (release: Release, code: string) =>
  `self.release = ${JSON.stringify(release)};\n${code}`

/** What release.json holds: the version of the product, and the SHA-256 of each file that a server needs. */
export function releaseManifest(folder: string, version: string): string {
  const files = Object.fromEntries(releasedFiles(folder).map(({ path, integrity }) => [path, integrity]))
  return `${JSON.stringify({ product: 'stalking-protection-orders', version, files }, null, 2)}\n`
}

/** The page with the hash of each script and style sheet that it names, so that the browser refuses any other bytes. */
export function withIntegrity(page: string, folder: string): string {
  return page.replaceAll(
    /<(?:script|link rel="(?:modulepreload|stylesheet)")[^>]* (?:src|href)="(\/[^"]+)"/g,
    (tag, path) => {
      return `${tag} integrity="${integrityOf(readFileSync(join(folder, path)))}"`
    },
  )
}
