import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { firstCase, longCase } from './cases.ts'
import { middle, type Row } from './figures.ts'
import { type Bench, openCase, openStep } from './openCase.ts'
import { tillPaint } from './tillPaint.ts'
import { type Heaps, watchHeaps } from './watchHeaps.ts'

const coldRuns = 3
const warmRuns = 5
const done = { selector: '[role=status]', words: 'The download is ready' }

/** What the court gets, as the officer downloads it: every paper as PDF, Word and web page, made in the worker. */
export async function packRows(bench: Bench): Promise<Row[]> {
  return [
    ...(await rowsOf(bench, 'FX-01', firstCase())),
    ...(await rowsOf(bench, '60 pages, 300 rows', longCase(), { cold: 1500, warm: 500 })),
  ]
}

async function rowsOf(
  bench: Bench,
  name: string,
  file: CaseFile,
  budget?: { cold: number; warm: number },
): Promise<Row[]> {
  const cold: number[] = []
  let warm: number[] = []
  let peak: Heaps = { pageMiB: Number.NaN, workerMiB: Number.NaN }
  for (let run = 0; run < coldRuns; run += 1) {
    const page = await openCase(bench, file)
    await openStep(page, stepTitles.documents)
    const download = page.getByRole('button', { name: /^Download: Serve and lodge/ })
    cold.push(await tillPaint(download, done))
    if (run === coldRuns - 1) {
      warm = []
      for (let again = 0; again < warmRuns; again += 1) warm.push(await tillPaint(download, done))
      const heaps = await watchHeaps(page)
      await tillPaint(download, done)
      peak = await heaps.stop()
    }
    await page.context().close()
  }
  const what = `Pack for the court in the browser, ${name}`
  return [
    { what: `${what}: cold`, value: middle(cold), unit: 'ms', ...(budget && { budget: budget.cold }) },
    { what: `${what}: warm`, value: middle(warm), unit: 'ms', ...(budget && { budget: budget.warm }) },
    { what: `${what}: most memory of the page`, value: peak.pageMiB, unit: 'MiB' },
    { what: `${what}: most memory of the worker`, value: peak.workerMiB, unit: 'MiB' },
  ]
}
