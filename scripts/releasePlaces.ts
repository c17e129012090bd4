import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { filesIn } from './differences.ts'
import { cacheControlFor, headersEverywhere } from './headers.mjs'
import type { Place } from './releaseCheck.ts'

/** A release in a folder. A compressed copy that holds other bytes than its file is as bad as a changed file. */
export function folderPlace(folder: string): Place {
  return {
    read: async (path) => {
      const file = join(folder, path)
      if (!existsSync(file)) return undefined
      const bytes = readFileSync(file)
      const copy = `${file}.gz`
      return existsSync(copy) && !gunzipSync(readFileSync(copy)).equals(bytes)
        ? Buffer.from('unlike its .gz')
        : bytes
    },
    list: () => filesIn(folder).filter((path) => !path.startsWith('.vite/') && !isCopy(path, folder)),
  }
}

const isCopy = (path: string, folder: string) =>
  path.endsWith('.gz') && existsSync(join(folder, path.slice(0, -'.gz'.length)))

/** A release as a server sends it. */
export function serverPlace(address: string): Place {
  const at = (path: string) => new URL(path === 'index.html' ? '.' : path, address)
  return {
    read: async (path) => {
      const answer = await fetch(at(path), { redirect: 'error' })
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
    },
    faultsOfSending: async () => {
      const page = await fetch(at('index.html'))
      const script = /src="\/(assets\/[^"]+)"/.exec(await page.text())?.[1] ?? 'assets/'
      const sent = [
        { path: '/', answer: page },
        { path: `/${script}`, answer: await fetch(at(script), { method: 'HEAD' }) },
      ]
      const faults = sent.flatMap(({ path, answer }) => headerFaults(path, answer.headers))
      const inside = await fetch(at('case/an-address-of-the-app'))
      const gone = await fetch(at('assets/gone.js'))
      return [
        ...faults,
        ...(inside.ok ? [] : ['an address of the app is not answered with its page']),
        ...(gone.status === 404 ? [] : ['a file that is not there is not answered with 404']),
        ...(gone.headers.get('Cache-Control')?.includes('immutable')
          ? ['an answer of "not found" may be kept']
          : []),
      ]
    },
  }
}

const words = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .sort()
    .join(', ')

function headerFaults(path: string, headers: Headers): string[] {
  const demanded: Record<string, string> = { ...headersEverywhere, 'Cache-Control': cacheControlFor(path) }
  return Object.entries<string>(demanded)
    .filter(([name, value]) => words(headers.get(name) ?? '') !== words(value))
    .map(([name]) => `header of ${path}: ${name} is ${headers.get(name) ?? 'missing'}`)
}
