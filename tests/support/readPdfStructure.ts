import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] }
type Item = { str?: string; hasEOL?: boolean; type?: string; id?: string | null }

/** The text of a PDF in the order of its tags, as assistive technology reads it: a line for each tag that has words. */
export async function readPdfStructure(bytes: Uint8Array): Promise<string> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const lines: string[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const tree = (await page.getStructTree()) as Node | null
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    if (tree) lines.push(...linesOf(tree, wordsById(items as Item[])))
  }
  await file.destroy()
  return lines.join('\n')
}

function linesOf(node: Node, words: ReadonlyMap<string, string>): string[] {
  if (node.alt) return [node.alt]
  if (node.type === 'content') return [words.get(node.id ?? '') ?? '']
  return (node.children ?? []).flatMap((child) => linesOf(child, words))
}

/** The words of each piece of marked content; what stands in none, an artifact among them, is left out. */
function wordsById(items: readonly Item[]): Map<string, string> {
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    const at = open.at(-1) ?? ''
    if (item.str !== undefined) words.set(at, (words.get(at) ?? '') + wordsOf(item))
    else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  words.delete('')
  return words
}

function wordsOf({ str = '', hasEOL = false }: Item): string {
  return hasEOL ? `${str} ` : str
}
