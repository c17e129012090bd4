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

/** Writes a pack into its folder. What an earlier pack listed there goes first, so that no paper of it is left among these. */
export function writePack(folder: string, { audience, files, manifestJson }: Pack): void {
  const own = join(folder, audience)
  try {
    mkdirSync(own, { recursive: true })
    for (const name of earlierFiles(join(own, manifestName))) rmSync(join(own, name), { force: true })
    for (const { name, bytes } of files) writeFileSync(join(own, name), bytes)
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
