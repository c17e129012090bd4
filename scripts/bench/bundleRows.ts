import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { type BigCase, bigCase } from './bigExhibits.ts'
import { firstCase } from './cases.ts'
import { middle, type Row } from './figures.ts'
import { type Bench, newPage, openCase, openStep } from './openCase.ts'
import { rendererMemory } from './rendererMemory.ts'
import { tillPaint } from './tillPaint.ts'

const runs = 3
/** 600 MB, which a worker may hold. */
const mebibytes = 572
const most = 10 * 60_000
const kinds = ['served', 'police'] as const
const done = { selector: '[role=status]', words: 'The bundle is ready' }

/** Both bundles of a training case, and one with 40 exhibits of 500 pages together, each made in the worker of the app. */
export async function bundleRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = []
  for (const kind of kinds) rows.push(...(await smallRows(bench, kind)))
  return [...rows, ...(await bigRows(bench))]
}

async function smallRows(bench: Bench, kind: (typeof kinds)[number]): Promise<Row[]> {
  const taken: number[] = []
  const longest: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const page = await openBundle(bench, firstCase())
    taken.push(await make(page, kind))
    longest.push(await longestHold(page))
    await page.context().close()
  }
  const what = `The ${kind} bundle in the browser, FX-01`
  return [
    { what: `${what}: cold`, value: middle(taken), unit: 'ms' },
    { what: `${what}: longest hold of the page`, value: Math.max(...longest), unit: 'ms', budget: 200 },
  ]
}

async function bigRows(bench: Bench): Promise<Row[]> {
  const drawing = await newPage(bench)
  const big = await bigCase(drawing)
  await drawing.context().close()
  const page = await openBundle(bench, big.file, big)
  const before = await rendererMemory(bench.browser)
  const taken = await make(page, 'served')
  const peak = await rendererMemory(bench.browser)
  const longest = await longestHold(page)
  await page.context().close()
  const megabytes = [...big.files.values()].reduce((sum, { length }) => sum + length, 0) / 1_000_000
  const what = `The served bundle in the browser, 40 exhibits of ${big.pages} pages, ${megabytes.toFixed(0)} MB`
  return [
    { what: `${what}: once`, value: taken, unit: 'ms' },
    { what: `${what}: longest hold of the page`, value: longest, unit: 'ms', budget: 200 },
    { what: `${what}: most memory of the page’s process`, value: peak.most, unit: 'MiB' },
    {
      what: `${what}: of that, over what the page held before`,
      value: peak.most - before.now,
      unit: 'MiB',
      budget: mebibytes,
    },
  ]
}

/** The page on the bundle of a case; the files of its exhibits come from `big` in place of the store. */
async function openBundle(bench: Bench, file: CaseFile, big?: BigCase): Promise<Page> {
  const page = await openCase(bench, file, async (fresh) => {
    fresh.setDefaultTimeout(most)
    await fresh.addInitScript(noteHolds)
    if (!big) return
    await fresh.addInitScript(readChosen)
  })
  await openStep(page, stepTitles.bundle)
  if (big) await layOut(page, big)
  return page
}

async function make(page: Page, kind: (typeof kinds)[number]): Promise<number> {
  await page.evaluate(() => Reflect.set(globalThis, 'longestHold', 0))
  return await tillPaint(page.getByRole('button', { name: new RegExp(`^Make the ${kind} bundle`) }), done)
}

const longestHold = (page: Page): Promise<number> =>
  page.evaluate(() => Reflect.get(globalThis, 'longestHold'))

/** Runs in the page: notes the longest task of its own thread; the browser tells of those of 50 ms and more, so 0 is none. */
function noteHolds(): void {
  const holds = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Reflect.set(globalThis, 'longestHold', Math.max(duration, Reflect.get(globalThis, 'longestHold') ?? 0))
  })
  holds.observe({ type: 'longtask' })
}

/** Puts the files on disk and into a box of the page, from which it can read each as it would from its store. */
async function layOut(page: Page, { files }: BigCase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'exhibits-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('input'), {
      type: 'file',
      multiple: true,
      id: 'exhibits',
    })
    document.body.append(box)
  })
  await page.locator('#exhibits').setInputFiles([...files.keys()].map((name) => join(folder, name)))
}

/** Runs in the page: where the store of the app has no such file, the chosen one is read and given to the worker as it would be. */
function readChosen(): void {
  const Plain = Worker
  globalThis.Worker = class extends Plain {
    override postMessage(message: unknown, rest?: StructuredSerializeOptions | Transferable[]): void {
      const pass = (data: unknown, transfer: Transferable[]) => super.postMessage(data, transfer)
      const box = document.querySelector<HTMLInputElement>('#exhibits')
      const name = typeof message === 'object' && message && 'file' in message ? message.file : undefined
      const chosen = [...(box?.files ?? [])].find((file) => file.name === name)
      if (!chosen) {
        pass(message, Array.isArray(rest) ? rest : [])
        return
      }
      void chosen.arrayBuffer().then((buffer) => {
        pass({ file: name, bytes: new Uint8Array(buffer) }, [buffer])
      })
    }
  }
}
