/** The checks of this repository, each a tool run with this Node and no shell. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))

/** Types, lint and format, layers, dead code: cheapest first. */
export const staticStages = [
  { name: 'types', run: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint and format', run: [bin('@biomejs/biome/bin/biome'), 'check'] },
  {
    name: 'layers',
    run: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', 'src'],
  },
  { name: 'dead code', run: [bin('knip/bin/knip.js')] },
]

/** Unit and component tests; `report` is a file that gets the figures as JSON. */
export const unitStage = (report) => ({
  name: 'unit and component tests',
  run: [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    ...(report ? ['--reporter=json', `--outputFile.json=${report}`] : []),
  ],
})

/** The production build. */
export const buildStage = {
  name: 'build',
  run: [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
}

/** What the build weighs against its budgets. */
export const sizeStage = {
  name: 'sizes',
  run: [fileURLToPath(new URL('sizes.mjs', import.meta.url))],
}

/** Tests in a browser, over the production build; `report` is a file that gets the figures as JSON. */
export const browserStage = (report) => ({
  name: 'browser tests',
  run: [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
})

/** Runs one stage with its output as it comes; true where the tool said that all is well. */
export function passes({ name, run, env = {} }) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const { status } = spawnSync(process.execPath, run, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(status === 0 ? `   passed in ${seconds} s` : `   FAILED after ${seconds} s: ${name}`)
  return status === 0
}
