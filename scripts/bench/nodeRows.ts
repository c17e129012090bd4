import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Row } from './figures.ts'
import type { PaperRun } from './paperRun.ts'

/** The papers in Node, each case in a process of its own so that cold means cold. */
export function nodeRows(): Row[] {
  return [
    ...rowsOf('FX-01', measure('short')),
    ...rowsOf('60 pages, 300 rows', measure('long'), { cold: 1500, warm: 500 }),
  ]
}

function rowsOf(name: string, run: PaperRun, budget?: { cold: number; warm: number }): Row[] {
  const what = `Pack for the court in Node, ${name}`
  return [
    { what: `${what}: cold`, value: run.cold, unit: 'ms', ...(budget && { budget: budget.cold }) },
    { what: `${what}: warm`, value: run.warm, unit: 'ms', ...(budget && { budget: budget.warm }) },
    {
      what: `${what}: its ${run.pages} pages of PDF alone, warm`,
      value: run.pdfs,
      unit: 'ms',
      beside: run.plain,
      ...(budget && { budget: budget.warm }),
    },
    { what: `${what}: most memory of the process`, value: run.peakMiB, unit: 'MiB' },
  ]
}

function measure(which: 'short' | 'long'): PaperRun {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const script = fileURLToPath(new URL('paperRun.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [tsx, script, which], { encoding: 'utf8' }))
}
