/** The checks of this repository, each a tool run with this Node and no shell. */
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))

/** Types, layers, dead code, lint and format: the longest first, since two of them run at a time. */
export const staticStages = [
  { name: 'types', run: [bin('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'layers',
    run: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.mjs', 'src'],
  },
  { name: 'dead code', run: [bin('knip/bin/knip.js')] },
  { name: 'lint and format', run: [bin('@biomejs/biome/bin/biome'), 'check'] },
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
  console.log(outcome(name, status, started))
  return status === 0
}

/**
 * Runs stages that need nothing of each other, two at a time, each with its output once it has ended; true where all is well.
 * After a failure none is begun.
 */
export async function passTogether(stages) {
  const waiting = [...stages]
  let allPassed = true
  const lane = async () => {
    for (let stage = waiting.shift(); stage && allPassed; stage = waiting.shift())
      if (!(await passesQuietly(stage))) allPassed = false
  }
  await Promise.all([lane(), lane()])
  return allPassed
}

/** Runs one stage and shows its output when it has ended, so that two at a time do not mix theirs. */
function passesQuietly({ name, run }) {
  const started = Date.now()
  const said = []
  const tool = spawn(process.execPath, run, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (piece) => said.push(piece))
  return new Promise((resolve) => {
    const end = (status) => {
      console.log(`\n== ${name}\n${Buffer.concat(said)}${outcome(name, status, started)}`)
      resolve(status === 0)
    }
    tool.on('close', end)
    tool.on('error', (fault) => {
      said.push(Buffer.from(`${fault.message}\n`))
      end(1)
    })
  })
}

function outcome(name, status, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  return status === 0 ? `   passed in ${seconds} s` : `   FAILED after ${seconds} s: ${name}`
}
