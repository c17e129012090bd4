import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { apacheConf } from './hosting/apacheConf.ts'
import { iisConfig } from './hosting/iisConfig.ts'
import { nginxConf } from './hosting/nginxConf.ts'
import { root } from './stages.mjs'

/** The folder of the header files. */
export const hosting = join(root, 'docs', 'hosting')

/** What a server needs to be told, as one file for each common server, by the file's name. */
export const headerFiles = (): Readonly<Record<string, string>> => ({
  'nginx.conf': nginxConf(),
  'apache.conf': apacheConf(),
  'web.config': iisConfig(),
})

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(headerFiles())) {
    writeFileSync(join(hosting, name), text)
    console.log(`docs/hosting/${name}`)
  }
}
