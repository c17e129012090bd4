import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { ms, type Row, ratio } from './figures.ts'

type Figures = { cold: number; warm: number; plain: number; pages: number; peakMiB: number }

/** The papers in Node, each case in a process of its own so that cold means cold. */
export function nodeRows(): Row[] {
  return [
    ...rowsOf('FX-01', measure('short')),
    ...rowsOf('300-row chronology', measure('long'), {
      cold: '1,500 ms for 60 pages',
      warm: '500 ms for 60 pages',
    }),
  ]
}

function rowsOf(name: string, figures: Figures, budget?: { cold: string; warm: string }): Row[] {
  const { cold, warm, plain, pages, peakMiB } = figures
  const what = `PDFs of ${name} in Node, ${pages} pages`
  return [
    { what: `${what}, cold`, figure: ms(cold), ...(budget && { budget: budget.cold }) },
    {
      what: `${what}, warm`,
      figure: ms(warm),
      beside: `pdfkit text() ${ms(plain)}: ${ratio(warm, plain)}`,
      ...(budget && { budget: budget.warm }),
    },
    { what: `${what}, peak memory`, figure: `${peakMiB.toFixed(0)} MiB` },
  ]
}

function measure(which: 'short' | 'long'): Figures {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const script = fileURLToPath(new URL('paperRun.ts', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [tsx, script, which], { encoding: 'utf8' }))
}
