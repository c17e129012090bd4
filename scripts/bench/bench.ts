import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../serve.mjs'
import { sizes } from '../sizes.mjs'
import { buildStage, passes, root } from '../stages.mjs'
import { browserRows } from './browserRows.ts'
import { type Row, table } from './figures.ts'
import { nodeRows } from './nodeRows.ts'

/** `npm run bench`: sizes and speed of the production build, in one table, from one run. Never fails on a timing. */
if (!existsSync(join(root, 'dist', 'index.html')) && !passes(buildStage)) process.exit(1)

const sizeRows: Row[] = sizes().map(({ what, kB, budget }) => ({
  what: `${what}, gzip`,
  figure: `${kB.toFixed(1)} kB`,
  budget: `${budget} kB`,
}))
const address = `http://localhost:${await serve({ from: 4700, tries: 50 })}`
const rows = [...sizeRows, ...(await browserRows(address)), ...nodeRows()]
console.log(`\n${table(rows)}\n`)
console.log('Times are medians of one run on this machine; compare the ratios, not the times.')
process.exit(0)
