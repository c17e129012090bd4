import { fieldsInNoPaper, fieldsInPapers } from './fieldsInPapers.ts'
import { type PaperKey, paperKeys } from './printedPapers.ts'

/** For each field of the case the papers in which it shows, as fieldsInPapers.ts lists them. */
export const papersOfField: ReadonlyMap<string, ReadonlySet<PaperKey>> = new Map([
  ...linesOf(fieldsInPapers).flatMap((line) => {
    const [fields = '', papers = ''] = line.split(': ')
    return spread(fields).map((field) => [field, keysIn(papers)] as const)
  }),
  ...linesOf(fieldsInNoPaper).flatMap((line) =>
    spread(line).map((field) => [field, new Set<PaperKey>()] as const),
  ),
])

function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** "a.{b,c}.d" is "a.b.d" and "a.c.d". */
function spread(fields: string): string[] {
  const [, before = '', inside, after = ''] = fields.match(/^([^{]*)\{([^}]*)\}(.*)$/) ?? []
  if (inside === undefined) return [fields]
  return inside.split(',').flatMap((part) => spread(`${before}${part.trim()}${after}`))
}

/** "served D1 D2; police D15": each reader, and the codes of the papers. */
function keysIn(papers: string): ReadonlySet<PaperKey> {
  return new Set(
    papers.split('; ').flatMap((part) => {
      const [reader, ...codes] = part.split(' ')
      return codes.map((code) => keyOf(`${reader} ${code}`))
    }),
  )
}

function keyOf(name: string): PaperKey {
  const key = paperKeys.find((one) => one === name)
  if (key === undefined) throw new Error(`There is no paper “${name}”`)
  return key
}
