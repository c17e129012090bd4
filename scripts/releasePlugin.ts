import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readManifest } from './packages.ts'
import { releaseManifest, releaseOf, serviceWorkerFile, withIntegrity } from './release.ts'
import { bundledServiceWorker } from './serviceWorker.ts'

/** Gives the page the hashes of what it starts, then writes the service worker and release.json, once every other file is there. */
export function releasePlugin(): Plugin {
  return {
    name: 'release',
    apply: 'build',
    closeBundle: {
      sequential: true,
      async handler() {
        const { root, build } = this.environment.config
        const folder = resolve(root, build.outDir)
        const page = join(folder, 'index.html')
        writeFileSync(page, withIntegrity(readFileSync(page, 'utf8'), folder))
        const code = await bundledServiceWorker(root)
        writeFileSync(join(folder, 'sw.js'), serviceWorkerFile(releaseOf(folder), code))
        writeFileSync(join(folder, 'release.json'), releaseManifest(folder, readManifest().version))
      },
    },
  }
}
