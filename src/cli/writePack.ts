import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '#src/documents/packs/packOf.ts'
import { Refusal } from './Refusal.ts'

const manifestName = 'manifest.json'

/**
 * Refuses a folder that holds anything, unless the person who runs the command insists; then each manifest of an earlier pack
 * must be one that can be read, so that its files can go.
 */
export function checkFolder(folder: string, force: boolean): void {
  if (!existsSync(folder)) return
  const there = listed(folder)
  if (there.length > 0 && !force)
    throw new Refusal(`The folder is not empty: ${folder}. Choose another, or use --force.`)
  for (const name of there) earlierFiles(join(folder, name, manifestName))
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new Refusal(`This is not a folder: ${folder}`)
  }
}

/** Takes away the papers of an earlier pack that is not made again: of an advocate who is no longer one of several, or alone. */
export function removeOthers(folder: string, packs: readonly Pick<Pack, 'name'>[]): void {
  const made = new Set(packs.map(({ name }) => name))
  const others = existsSync(folder) ? listed(folder) : []
  for (const name of others.filter((one) => /^advocate(?:-\d+)?$/.test(one) && !made.has(one))) {
    const manifest = join(folder, name, manifestName)
    if (!existsSync(manifest)) continue
    for (const paper of earlierFiles(manifest)) rmSync(join(folder, name, paper), { force: true })
    rmSync(manifest)
  }
}

/** Writes a pack into its folder. What an earlier pack listed there goes first, so that no paper of it is left among these. */
export function writePack(folder: string, { name, files, manifestJson }: Pack): void {
  const own = join(folder, name)
  try {
    mkdirSync(own, { recursive: true })
    for (const earlier of earlierFiles(join(own, manifestName))) rmSync(join(own, earlier), { force: true })
    for (const file of files) writeFileSync(join(own, file.name), file.bytes)
    writeFileSync(join(own, manifestName), manifestJson)
  } catch (fault) {
    throw new Refusal(`The papers cannot be written to ${own}.`, { cause: fault })
  }
}

/** The names of papers that an earlier manifest lists, and never a path. */
function earlierFiles(manifest: string): string[] {
  if (!existsSync(manifest)) return []
  try {
    return namesIn(JSON.parse(readFileSync(manifest, 'utf8')))
  } catch {
    throw new Refusal(`This is not a manifest of this command, so nothing was changed: ${manifest}`)
  }
}

function namesIn(json: unknown): string[] {
  if (typeof json !== 'object' || json === null || !('files' in json) || !Array.isArray(json.files)) return []
  const names: unknown[] = json.files.map((file: unknown) =>
    typeof file === 'object' && file !== null && 'name' in file ? file.name : undefined,
  )
  return names.filter((name) => typeof name === 'string').filter((name) => plainName.test(name))
}

const plainName = /^[\w-]+\.(?:pdf|docx|html)$/
