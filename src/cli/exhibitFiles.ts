import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './Refusal.ts'

/** The file of an exhibit in a folder, by its reference: “OM/1” is OM-1.pdf, OM-1.jpg or OM-1.png; undefined where there is none. */
export function exhibitFiles(
  folder: string | undefined,
): (reference: string) => (() => Uint8Array) | undefined {
  if (folder === undefined) return () => undefined
  const there = new Map(
    listed(folder).flatMap((name) => (kinds.test(name) ? [[safeName(name.replace(kinds, '')), name]] : [])),
  )
  return (reference) => {
    const name = there.get(safeName(reference))
    return name === undefined ? undefined : () => new Uint8Array(readFileSync(join(folder, name)))
  }
}

const kinds = /\.(?:pdf|jpe?g|png)$/i

/** “OM/1” and “om 1” are both “om-1”: a slash cannot stand in the name of a file. */
export function safeName(reference: string): string {
  return reference
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    throw new Refusal(`The folder of the exhibits cannot be read: ${folder}`)
  }
}
