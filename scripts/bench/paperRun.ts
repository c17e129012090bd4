import { loadFontsNode } from '#src/cli/loadFontsNode.ts'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { firstCase, longCase } from './cases.ts'
import { middle } from './figures.ts'
import { plainPdfkit } from './plainPdfkit.ts'

/**
 * Run in a process of its own: makes every PDF of a case, cold and then warm, and prints the figures as JSON.
 * `pages` are those of all papers; `plain` is pdfkit's own `text()` over the same words.
 */
const file = process.argv[2] === 'long' ? longCase() : firstCase()
const warmRuns = 5

const fonts = await loadFontsNode()
const timed = async (work: () => Promise<unknown>) => {
  const started = performance.now()
  await work()
  return performance.now() - started
}
const cold = await timed(() => pdfs(file))
const warm: number[] = []
for (let run = 0; run < warmRuns; run += 1) warm.push(await timed(() => pdfs(file)))
const plain: number[] = []
for (let run = 0; run < 3; run += 1) {
  plain.push(
    await timed(async () => {
      for (const paper of papersOf(file)) await plainPdfkit(paper, fonts)
    }),
  )
}
const pages = (await pdfs(file)).reduce((sum, bytes) => sum + pagesIn(bytes), 0)
console.log(
  JSON.stringify({
    cold,
    warm: middle(warm),
    plain: middle(plain),
    pages,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
)

function papersOf(given: CaseFile): Paper[] {
  const today = given.training?.asAt ?? given.startedOn
  const findings = checkCase({ case: given, typing: {}, notes: {} }, today)
  if (!given.profile) throw new Error('The case has no profile')
  return makePapers(given, { today, audit: 'no audit record', profile: given.profile, findings })
}

async function pdfs(given: CaseFile): Promise<Uint8Array[]> {
  const made: Uint8Array[] = []
  for (const paper of papersOf(given)) made.push(await renderPdf(paper, fonts))
  return made
}

function pagesIn(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('latin1')
  return Math.max(0, ...[...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)))
}
