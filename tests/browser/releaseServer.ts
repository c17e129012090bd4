import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { cacheControlFor, headersEverywhere } from '#scripts/headers.mjs'
import { releaseOf, serviceWorkerFile } from '#scripts/release.ts'

/** The folder of the build. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** A copy of the build in which something may be changed. It is one more release, told by `name`; `remove` deletes it. */
export type Copy = {
  folder: string
  read: (file: string) => string
  edit: (file: string, change: (text: string) => string) => void
  remove: () => void
}

/** A copy of the build whose page carries a name; with another name it is another release. */
export function aRelease(name: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'spo-release-'))
  cpSync(dist, folder, { recursive: true })
  const edit: Copy['edit'] = (file, change) => {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    rmSync(join(folder, `${file}.gz`), { force: true })
  }
  edit('index.html', (page) => page.replace('<html ', `<html data-release="${name}" `))
  edit('sw.js', (text) => serviceWorkerFile(releaseOf(folder), text.slice(text.indexOf('\n') + 1)))
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return { folder, read, edit, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

type Spoiling = (response: ServerResponse) => void

/** A server whose release can be changed, spoiled and taken away while a browser uses it. */
export type ReleaseServer = {
  origin: string
  serve: (folder: string) => void
  /** What is done instead of sending this file; nothing again without `how`. */
  spoil: (path: string, how?: Spoiling) => void
  /** How often a file was asked for. */
  asked: (path: string) => number
  /** From now on nothing answers at this address. */
  stop: () => Promise<void>
}

/** Serves a folder on a free port of this machine with the headers of the product, or with those given. */
export async function releaseServer(
  folder: string,
  headers: Record<string, string> = headersEverywhere,
): Promise<ReleaseServer> {
  const filesOf = (root: string) => sirv(root, { single: true, ignores: ['^/assets/'], etag: true })
  let files = filesOf(folder)
  const spoiled = new Map<string, Spoiling>()
  const asked: string[] = []
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    asked.push(path)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Cache-Control', cacheControlFor(path))
    const spoil = spoiled.get(path)
    if (spoil) return spoil(response)
    files(request, response, () => void response.writeHead(404, { 'Cache-Control': 'no-store' }).end())
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (root) => {
      files = filesOf(root)
    },
    spoil: (path, how) => void (how ? spoiled.set(path, how) : spoiled.delete(path)),
    asked: (path) => asked.filter((each) => each === path).length,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
