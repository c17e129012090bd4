/** What a first visit and the whole app weigh, gzipped, beside their budgets. Run over `dist`; exits 1 above a budget. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { root } from './stages.mjs'

const dist = join(root, 'dist')
/**
 * What runs in a worker: the rules beside the page, the reading of files, and the papers with their libraries; and the writers
 * of the calendar file and of the returns, which come when one is asked for.
 */
const inWorkers = /worker|pdf|docx|fontkit|^writers-/i
const rules = /^rulesWorker/

const kilo = 1000
const weightOf = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / kilo
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)

/** Every chunk that a chunk needs before it can run, itself included. */
function needs(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) needs(manifest, next, seen)
  return seen
}

/** The files that wait, by way of others, for themselves: such a circle can leave a page blank. */
function circles(manifest) {
  return Object.keys(manifest).filter((key) =>
    (manifest[key].imports ?? []).some((next) => needs(manifest, next).has(key)),
  )
}

/** Each figure with its budget, in kB gzip. Throws where files of the build wait for each other. */
export function sizes() {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
  if (!entry) throw new Error('The build has no entry: sizes cannot be told.')
  const waiting = circles(manifest)
  if (waiting.length > 0) throw new Error(`Files of the build wait for each other: ${waiting.join(', ')}`)
  // The first page is the door, which comes with the entry.
  const first = needs(manifest, entry)
  const files = readdirSync(join(dist, 'assets'))
  const scripts = files.filter((file) => file.endsWith('.js'))
  const latin = files.find((file) => /latin-wght.*woff2$/.test(file))
  return [
    {
      what: 'JavaScript before first input',
      kB: sum([...first].map((key) => weightOf(manifest[key].file))),
      budget: 135,
    },
    {
      what: 'CSS',
      kB: sum(files.filter((file) => file.endsWith('.css')).map((file) => weightOf(`assets/${file}`))),
      budget: 16,
    },
    {
      what: 'Font of the first page (as served)',
      kB: latin ? readFileSync(join(dist, 'assets', latin)).length / kilo : Number.NaN,
      budget: 30,
    },
    {
      what: 'Whole app without its workers',
      kB: sum(scripts.filter((file) => !inWorkers.test(file)).map((file) => weightOf(`assets/${file}`))),
      // docs/decisions/012: what the court desk adds comes in a file of its own.
      budget: 560,
    },
    {
      what: 'The rules, in their worker',
      kB: sum(scripts.filter((file) => rules.test(file)).map((file) => weightOf(`assets/${file}`))),
      budget: 180,
    },
  ]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { what, kB, budget } of sizes()) {
    const within = kB <= budget
    if (!within) process.exitCode = 1
    console.log(`${within ? 'ok  ' : 'OVER'} ${kB.toFixed(1).padStart(7)} kB of ${budget} kB gzip: ${what}`)
  }
}
