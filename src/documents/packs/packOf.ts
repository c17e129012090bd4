import type { Finding } from '#src/domain/checks/finding.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Audience, Paper } from '../blocks.ts'
import { type Manifest, type ManifestFile, manifestFindings, type PackFormat } from './manifest.ts'
import { type PackOf, packName } from './packsIn.ts'

/** How a paper becomes a file, with the fonts already in hand; `pages` counts the pages of a PDF. */
export type Renderers = {
  pdf: (paper: Paper, options?: { fillable?: boolean }) => Promise<Uint8Array>
  docx: (paper: Paper) => Promise<Uint8Array>
  html: (paper: Paper) => string
  pages: (pdf: Uint8Array) => Promise<number>
}

export type PackOptions = {
  /** The id of the case file. */
  caseId: string
  today: IsoDate
  findings: readonly Finding[]
  renderers: Renderers
  /** The SHA-256 of some bytes in lower-case hexadecimal. */
  sha256: (bytes: Uint8Array) => Promise<string>
}

export type PackFile = { name: string; bytes: Uint8Array; format: PackFormat; paper: string }

/** The files for one audience, and where several people get one each for one of them, and what is in them. `manifestJson` is written beside them as manifest.json. */
export type Pack = {
  audience: Audience
  /** The folder or the part of a file name by which packs are told apart: "police-only", "advocate-2". */
  name: string
  files: PackFile[]
  manifest: Manifest
  manifestJson: string
}

/** The papers that also come as a form to fill in on screen. */
const fillable: ReadonlySet<string> = new Set(['D3b', 'D12', 'D12w'])

/**
 * The pack of one audience: each of its papers as PDF, DOCX and HTML, and the forms also as a fillable PDF. Papers for
 * anybody else are left out, and so is every trace of them; only the manifest of the police says what was found. Where
 * several people have papers of their own, `copy` says whose.
 */
export async function packOf(
  papers: readonly Paper[],
  { audience, copy }: PackOf,
  options: PackOptions,
): Promise<Pack> {
  const files: PackFile[] = []
  const listed: ManifestFile[] = []
  for (const paper of papers.filter((one) => one.audience === audience && one.copy === copy)) {
    for (const file of await filesOf(paper, options.renderers)) {
      files.push(file)
      listed.push(await listing(file, paper, options))
    }
  }
  const manifest: Manifest = {
    schema: 1,
    case: options.caseId,
    today: options.today,
    files: listed,
    ...(audience === 'police-only' ? { findings: manifestFindings(options.findings) } : {}),
  }
  return {
    audience,
    name: packName({ audience, copy }),
    files,
    manifest,
    manifestJson: manifestText(manifest),
  }
}

/** A manifest as it is written. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

async function filesOf(paper: Paper, { pdf, docx, html }: Renderers): Promise<PackFile[]> {
  const { stem, code } = paper
  const file = (name: string, format: PackFormat, bytes: Uint8Array): PackFile => ({
    name,
    format,
    bytes,
    paper: code,
  })
  return [
    file(`${stem}.pdf`, 'pdf', await pdf(paper)),
    ...(fillable.has(code)
      ? [file(`${stem}-fillable.pdf`, 'pdf', await pdf(paper, { fillable: true }))]
      : []),
    file(`${stem}.docx`, 'docx', await docx(paper)),
    file(`${stem}.html`, 'html', new TextEncoder().encode(html(paper))),
  ]
}

async function listing(
  file: PackFile,
  paper: Paper,
  { renderers, sha256 }: PackOptions,
): Promise<ManifestFile> {
  return {
    name: file.name,
    paper: file.paper,
    audience: paper.audience,
    format: file.format,
    ...(file.format === 'pdf' ? { pages: await renderers.pages(file.bytes) } : {}),
    sha256: await sha256(file.bytes),
    draft: paper.draft,
  }
}
