import { webcrypto } from 'node:crypto'
import { loadFontsNode } from '#src/cli/loadFontsNode.ts'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { packOf } from '#src/documents/packs/packOf.ts'
import { sha256With } from '#src/documents/packs/sha256With.ts'
import { renderersWith } from '#src/documents/render/renderers.ts'
import { zipFiles } from '#src/documents/render/zip/zipFiles.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { firstCase, longCase } from './cases.ts'
import { middle } from './figures.ts'
import { plainPdfkit } from './plainPdfkit.ts'

/** Milliseconds of each way; `pdfs` is ours, `plain` pdfkit’s own `text()` over the same words; `pages` those of the PDFs. */
export type PaperRun = Record<'cold' | 'warm' | 'pdfs' | 'plain' | 'pages' | 'peakMiB', number>

const audience = 'serve-and-lodge'
const warmRuns = 5

/** Run in a process of its own: makes what the court gets, cold and then warm, and prints the figures as JSON. */
const file = process.argv[2] === 'long' ? longCase() : firstCase()
const today = file.training?.asAt ?? file.startedOn
const findings = checkCase({ case: file, typing: {}, notes: {} }, today)

const cold = await timed(async () => pack(await loadFontsNode()))
const fonts = await loadFontsNode()
const renderers = renderersWith(fonts)
const warm = await several(() => pack(fonts))
const peakMiB = process.resourceUsage().maxRSS / 1024
const pdfs = await several(async () => {
  for (const paper of papers()) await renderers.pdf(paper)
})
const plain = await several(async () => {
  for (const paper of papers()) await plainPdfkit(paper, fonts)
})
const { manifest } = await pack(fonts)
const pages = manifest.files.reduce((sum, { pages = 0 }) => sum + pages, 0)
console.log(JSON.stringify({ cold, warm, pdfs, plain, pages, peakMiB } satisfies PaperRun))

function papers(): Paper[] {
  if (!file.profile) throw new Error('The case has no profile')
  const made = makePapers(file, { today, audit: 'no audit record', profile: file.profile, findings })
  return made.filter((paper) => paper.audience === audience)
}

async function pack(given: Awaited<ReturnType<typeof loadFontsNode>>) {
  const sha256 = sha256With(webcrypto.subtle)
  const options = { caseId: file.id, today, findings, renderers: renderersWith(given), sha256 }
  const made = await packOf(papers(), { audience }, options)
  await zipFiles(made.files)
  return made
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function several(work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  for (let run = 0; run < warmRuns; run += 1) taken.push(await timed(work))
  return middle(taken)
}
