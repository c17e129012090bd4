import { asPrinted } from '#src/documents/asPrinted.ts'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { packOf, type Renderers } from '#src/documents/packs/packOf.ts'
import { sha256With } from '#src/documents/packs/sha256With.ts'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'
import { renderersWith } from '#src/documents/render/renderers.ts'
import { zipFiles } from '#src/documents/render/zip/zipFiles.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { Made, MakingProgress, PaperSource, Written } from '#src/features/drafts/services.ts'
import type { PaperWork } from './paperMessages.ts'

/** A paper that could not be turned into a file. */
class PaperFailed extends Error {
  override readonly name = 'PaperFailed'
  readonly title: string
  constructor(title: string, format: string, cause: unknown) {
    const why = cause instanceof Error && cause.message ? ` The fault: ${cause.message}` : ''
    super(
      `“${title}” could not be made as ${format}. Nothing was downloaded, and nothing of the case was changed.${why}`,
      { cause },
    )
    this.title = title
  }
}

/** Why nothing can be made without the fonts. */
export const noFonts = 'The fonts of the papers could not be loaded. Check the connection. Try again.'

/**
 * Makes what was asked for: a zip of one audience's files with their manifest, or one paper as a file. `tell` hears which
 * paper is being made. Never rejects: a paper that fails is named.
 */
export async function doPaperWork(
  work: PaperWork,
  loadFonts: () => Promise<PdfFonts>,
  tell: (progress: MakingProgress) => void,
): Promise<Made> {
  try {
    const fonts = await loadFonts().catch(() => undefined)
    if (!fonts) return { ok: false, because: 'fonts', message: noFonts }
    const findings = checkCase(work.draft, work.today)
    const papers = papersOf(work, findings).filter(({ stem }) => work.kind === 'pack' || stem === work.stem)
    const renderers = naming(renderersWith(fonts), papers.length, tell)
    const bytes =
      work.kind === 'file'
        ? await oneFile(papers, work.format, renderers)
        : await zipped(work, papers, findings, renderers)
    const final = papers.every(({ draft }) => !draft)
    const unfinished = papers.flatMap((paper) => (paper.unfinished ? [paper.title] : []))
    return { ok: true, bytes: new Uint8Array(bytes), final, unfinished }
  } catch (fault) {
    if (fault instanceof PaperFailed)
      return { ok: false, because: 'paper', message: fault.message, paper: fault.title }
    return { ok: false, because: 'worker', message: messageOf(fault) }
  }
}

/** Every paper of the case as blocks, to read on the page. Never throws. */
export function writePapers(source: PaperSource): Written {
  try {
    return { ok: true, papers: asPrinted(everyPaper(source, checkCase(source.draft, source.today))) }
  } catch (fault) {
    return { ok: false, because: 'worker', message: messageOf(fault) }
  }
}

const everyPaper = (source: PaperSource, findings: readonly Finding[]): Paper[] => {
  const { draft, today, profile, audit, images } = source
  return makePapers(draft.case, {
    today,
    profile,
    findings,
    review: draft.review,
    ...(audit !== undefined && { audit }),
    ...(images && { images }),
  })
}

const papersOf = (work: PaperWork, findings: readonly Finding[]): Paper[] =>
  everyPaper(work, findings).filter(({ audience, copy }) => audience === work.audience && copy === work.copy)

const messageOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))

type Of<Kind> = Extract<PaperWork, { kind: Kind }>

async function oneFile(
  [paper]: readonly Paper[],
  format: Of<'file'>['format'],
  renderers: Renderers,
): Promise<Uint8Array> {
  if (!paper) throw new Error('The case no longer has this paper. Open the page again.')
  return format === 'pdf' ? await renderers.pdf(paper) : await renderers.docx(paper)
}

async function zipped(
  work: Of<'pack'>,
  papers: readonly Paper[],
  findings: readonly Finding[],
  renderers: Renderers,
): Promise<Uint8Array> {
  const { draft, today, audience, copy } = work
  const sha256 = sha256With(crypto.subtle)
  const pack = await packOf(
    papers,
    { audience, copy },
    { caseId: draft.case.id, today, findings, renderers, sha256 },
  )
  const manifest = { name: 'manifest.json', bytes: new TextEncoder().encode(pack.manifestJson) }
  return zipFiles([...pack.files, manifest])
}

/** The same renderers, which say which paper they begin and name the one that fails. */
function naming(renderers: Renderers, of: number, tell: (progress: MakingProgress) => void): Renderers {
  let at = 0
  return {
    pdf: (paper, options) => {
      if (!options?.fillable) tell({ at: ++at, of, title: paper.title })
      return named(paper, 'a PDF', () => renderers.pdf(paper, options))
    },
    docx: (paper) => named(paper, 'a Word file', () => renderers.docx(paper)),
    html: (paper) => {
      try {
        return renderers.html(paper)
      } catch (fault) {
        throw new PaperFailed(paper.title, 'a web page', fault)
      }
    },
    pages: renderers.pages,
  }
}

async function named(paper: Paper, format: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await make()
  } catch (fault) {
    throw new PaperFailed(paper.title, format, fault)
  }
}
