import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { safeName } from '#src/cli/exhibitFiles.ts'
import { runPack } from '#src/cli/runPack.ts'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { anExhibitPdf } from '#tests/support/aBundle.ts'
import { readBundle } from '#tests/support/readBundle.ts'
import { longRow, type Row } from '../row.ts'

/** What the command line makes of every training case. */
export const packRows: readonly Row[] = [
  longRow(51, 'Packs and both bundles of all training cases from the command line', everyPack),
]

const samples = 'public/samples'

async function everyPack() {
  const root = mkdtempSync(join(tmpdir(), 'spo-packs-'))
  try {
    const cases = readdirSync(samples).filter((name) => /^fx-\d+\.json$/.test(name))
    const faults: string[] = []
    const counts = { pdfs: 0, bundles: 0, pages: 0, links: 0, bookmarks: 0 }
    for (const name of cases) {
      const folder = join(root, name)
      faults.push(...(await packed(name, folder, root)))
      for (const path of pdfsIn(folder)) {
        counts.pdfs += 1
        const found = await lookedThrough(path, counts)
        faults.push(...found.map((fault) => `${name}, ${path.slice(folder.length + 1)}: ${fault}`))
      }
    }
    if (counts.bundles !== 2 * cases.length) faults.push(`${counts.bundles} bundles of ${cases.length} cases`)
    const checker = hasQpdf ? 'and by qpdf --check' : 'qpdf is not installed'
    return {
      tried: `npm run pack on ${cases.length} training cases with a PDF for each exhibit; every PDF looked through by the structural checker (${checker}), every link of an index and every bookmark followed`,
      figure: `${counts.pdfs} PDFs, ${counts.bundles} bundles of ${counts.pages} pages, ${counts.links} links, ${counts.bookmarks} bookmarks`,
      faults,
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Makes the packs of one case, and gives what the command said that it should not say. */
async function packed(name: string, folder: string, root: string): Promise<string[]> {
  const exhibits = join(root, `exhibits-${name}`)
  mkdirSync(exhibits)
  const page = await anExhibitPdf(2)
  for (const reference of referencesIn(name))
    writeFileSync(join(exhibits, `${safeName(reference)}.pdf`), page)
  let said = ''
  const terminal = {
    out: () => undefined,
    err: (text: string) => {
      said += text
    },
    now: new Date(),
  }
  const code = await runPack([join(samples, name), folder, '--exhibits', exhibits], terminal)
  return code === 0 && said === '' ? [] : [`${name} ends with ${code}: ${said}`]
}

const referencesIn = (name: string): string[] =>
  [...readFileSync(join(samples, name), 'utf8').matchAll(/"reference": "([A-Z]+\/\d+)"/g)].map(
    ([, reference = '']) => reference,
  )

const pdfsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name))

async function lookedThrough(
  path: string,
  counts: Record<'bundles' | 'pages' | 'links' | 'bookmarks', number>,
): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(path))
  const problems = (await checkPdf(bytes)).map((problem) => JSON.stringify(problem))
  if (hasQpdf && spawnSync(qpdf, ['--check', path]).status !== 0) problems.push('qpdf complains')
  if (!path.endsWith('bundle.pdf')) return problems
  const { pages, links, bookmarks } = await readBundle(bytes)
  counts.bundles += 1
  counts.pages += pages
  counts.links += links.length
  counts.bookmarks += bookmarks.length
  const lost = [
    ...links.filter(({ says, page }) => page !== pageIn(says)).map(({ says }) => says),
    ...bookmarks.filter(({ title, page }) => !title.endsWith(`, page ${page}`)).map(({ title }) => title),
  ]
  return [...problems, ...lost.map((words) => `“${words}” leads elsewhere`)]
}

/** The first page that a link of the index names: “A1 Application, 2 to 4”. */
const pageIn = (says: string) => Number(/, (\d+)(?: to \d+)?$/.exec(says)?.[1])

const qpdf = 'qpdf'
const hasQpdf = spawnSync(qpdf, ['--version']).status === 0
