import { join } from 'node:path'
import { build } from 'vite'

/** The code of the service worker as one plain script. Throws where it cannot be made. */
export async function bundledServiceWorker(root: string): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/app/serviceWorker/sw.ts'), formats: ['iife'], name: 'spo' },
    },
  })
  const [output] = [made].flat()
  if (!output || !('output' in output) || output.output.length !== 1)
    throw new Error('The service worker did not become one file')
  return output.output[0].code
}
