import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worthIt = /[.](js|css|html|svg|json|ttf)$/

/** Puts a compressed copy beside each file of the build, so that a server needs no time to make one. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle: {
      order: 'post',
      handler() {
        const { outDir } = this.environment.config.build
        for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
          if (!worthIt.test(name)) continue
          const file = join(outDir, name)
          writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
        }
      },
    },
  }
}
