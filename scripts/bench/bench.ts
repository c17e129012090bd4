import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../browser.mjs'
import { serve } from '../serve.mjs'
import { sizes } from '../sizes.mjs'
import { buildStage, passes } from '../stages.mjs'
import { bundleRows } from './bundleRows.ts'
import { compareRows } from './compareRows.ts'
import { conditionRows } from './conditionRows.ts'
import { type Row, table } from './figures.ts'
import { firstVisitRows } from './firstVisitRows.ts'
import { floorServer } from './floorServer.ts'
import { nodeRows } from './nodeRows.ts'
import { packRows } from './packRows.ts'
import { pageRows } from './pageRows.ts'
import { typingRows } from './typingRows.ts'
import { vaultRows } from './vaultRows.ts'
import { wordingRows } from './wordingRows.ts'

/** `npm run bench`: sizes and speed of the production build, in one table, from one run. Never fails on a timing. */
if (!passes(buildStage)) process.exit(1)

const sizeRows = (): Row[] =>
  sizes().map(({ what, kB, budget }) => ({ what: `${what}, gzip`, value: kB, unit: 'kB', budget }))

const executablePath = findBrowser()
const browser = await chromium.launch({ args: browserArguments, ...(executablePath && { executablePath }) })
const bench = {
  browser,
  origin: `http://localhost:${await serve({ from: 4700, tries: 50 })}`,
  floor: await floorServer(),
}
const parts: [string, () => Row[] | Promise<Row[]>][] = [
  ['sizes', sizeRows],
  ['the first visit', () => firstVisitRows(bench)],
  ['the wording rules', wordingRows],
  ['comparing two versions', compareRows],
  ['typing', () => typingRows(bench)],
  ['adding an act and changing page', () => pageRows(bench)],
  ['drafting a condition', () => conditionRows(bench)],
  ['a vault of 10,000 applications', vaultRows],
  ['papers in the browser', () => packRows(bench)],
  ['bundles in the browser', () => bundleRows(bench)],
  ['papers in Node', nodeRows],
]
const rows: Row[] = []
for (const [name, measure] of parts) {
  const started = performance.now()
  process.stdout.write(`Measuring ${name} ... `)
  rows.push(...(await measure()))
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)
}
await browser.close()
console.log(`\n${table(rows)}\n`)
console.log(
  'One run on this machine, medians unless a row says otherwise. On a busy machine compare the ratios.',
)
console.log('The floor is a plain HTML page; for papers it is pdfkit’s own text() with the same words.')
process.exit(0)
