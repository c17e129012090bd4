import { cpus, loadavg } from 'node:os'
import { buildStage, passes } from '../stages.mjs'
import { browserRows } from './browserRows.ts'
import { choose } from './choose.ts'
import { nodeRows } from './nodeRows.ts'
import { type Outcome, runRow } from './row.ts'
import { countLine, tableHead, tableRow } from './table.ts'

/** `npm run faults`: what the design says must hold, tried one by one, in one table. Exits with 1 where a row failed. */
const all = [...nodeRows, ...browserRows].toSorted((a, b) => a.number - b.number)
const rows = choose(all, process.argv.slice(2))
const inBrowser = new Set(browserRows)
if (rows.some((row) => inBrowser.has(row)) && !passes(buildStage)) process.exit(1)

console.log(`\n${tableHead()}`)
const reached: Outcome[] = []
for (const row of rows) {
  const result = await runRow(row)
  reached.push(result.outcome)
  console.log(tableRow(row, result))
}
const [processor] = cpus()
const load = loadavg().map((each) => each.toFixed(1))
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${processor?.model ?? 'unknown'}, load ${load.join(', ')}: a busy machine makes the times longer.`,
)
console.log(countLine(reached))
process.exit(reached.includes('failed') ? 1 : 0)
