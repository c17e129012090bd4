import { webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { makePapers } from '#src/documents/makePapers.ts'
import { type Pack, packOf } from '#src/documents/packs/packOf.ts'
import { packsIn } from '#src/documents/packs/packsIn.ts'
import { sha256With } from '#src/documents/packs/sha256With.ts'
import { renderersWith } from '#src/documents/render/renderers.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { exhibitFiles } from './exhibitFiles.ts'
import { findProfile } from './findProfile.ts'
import { nodeReader } from './nodeReader.ts'
import { Refusal } from './Refusal.ts'
import { type PackArguments, readArguments, usage } from './readArguments.ts'
import { readFonts } from './readFonts.ts'
import { readMapImages } from './readMapImages.ts'
import { todayInLondon } from './todayInLondon.ts'
import { withBundles } from './withBundles.ts'
import { checkFolder, removeOthers, writePack } from './writePack.ts'

export type Terminal = { out: (text: string) => void; err: (text: string) => void; now: Date }

/**
 * Makes the papers of a case file in three folders, with one for each advocate where several people have one, and the two bundles
 * beside their papers. Returns the exit code: 0 also for a draft, 1 for a file or folder that will
 * not do, 2 for wrong arguments. Nothing is written unless every paper could be made.
 */
export async function runPack(argv: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(argv)
  if (!read.ok) {
    terminal.err(`${read.message}\n\n${usage}`)
    return 2
  }
  try {
    await pack(read.arguments, terminal)
    return 0
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    terminal.err(`${fault.message}\n`)
    return 1
  }
}

async function pack(given: PackArguments, { out, err, now }: Terminal): Promise<void> {
  const draft = readDraft(given.caseFile, err)
  checkFolder(given.folder, given.force)
  const { images, lacking } = readMapImages(draft.case, given.caseFile)
  for (const message of lacking) err(`${message}\n`)
  const packs = await packsOf(draft, given, { now, err, images })
  removeOthers(given.folder, packs)
  for (const one of packs) writePack(given.folder, one)
  if (given.profile && draft.case.profile)
    err('The case holds a force profile of its own, so --profile was not used.\n')
  out(report(packs))
}

function readDraft(path: string, err: Terminal['err']): Draft {
  const restored = restoreFile(readBytes(path))
  if (!restored.ok) throw new Refusal(restored.message)
  for (const { place, message } of restored.explained) err(`${place}: ${message}\n`)
  return restored.draft
}

function readBytes(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    throw new Refusal(`This file cannot be read: ${path}`)
  }
}

async function packsOf(
  draft: Draft,
  given: PackArguments,
  { now, err, images }: Pick<Terminal, 'now' | 'err'> & { images: ReadonlyMap<string, Uint8Array> },
): Promise<Pack[]> {
  const file = draft.case
  const today = given.today ?? file.training?.asAt ?? todayInLondon(now)
  const profile = findProfile(file, given.caseFile, given.profile)
  const findings = checkCase(draft, today)
  const papers = makePapers(file, { today, profile, findings, images })
  const fonts = readFonts()
  const original = exhibitFiles(given.exhibits)
  const options = {
    caseId: file.id,
    today,
    findings,
    renderers: renderersWith(fonts),
    sha256: sha256With(webcrypto.subtle),
  }
  const packs: Pack[] = []
  for (const one of packsIn(papers)) packs.push(await packOf(papers, one, options))
  const { sha256 } = options
  return await withBundles(packs, file, papers, { fonts, engine: nodeReader(), sha256, original, err })
}

function report(packs: readonly Pack[]): string {
  const lines = packs.map(({ name, files }) => `${name}: ${files.length} files`)
  const isDraft = packs.some(({ manifest }) => manifest.files.some(({ draft }) => draft))
  const why = 'A draft: what stops it stands in police-only/manifest.json.'
  return `${[...lines, ...(isDraft ? [why] : [])].join('\n')}\n`
}
