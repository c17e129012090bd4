import { wordsOf } from './expectedPaper.ts'

const headLine = /Audit record ([\da-f]{4}) ([\da-f]{4}) ([\da-f]{4})/g
/** What else the foot of a paper may say of the record: see auditLine.ts. */
const noHead = /No audit record|Audit record: its number is printed when this paper is downloaded/g

/**
 * What stands at the head and the foot of the pages of a file: which audit heads it names, 12 characters each, and the lines that
 * hold a word which does not belong there. `pages` is how many pages it has, where that is known.
 */
export function edgeWords(
  furniture: readonly string[],
  edges: ReadonlySet<string>,
  pages: number | undefined,
): { heads: string[]; others: string[] } {
  const heads = furniture.flatMap((line) =>
    [...line.matchAll(headLine)].map(([, ...groups]) => groups.join('')),
  )
  const fits = (word: string) => edges.has(word) || (/^\d+$/.test(word) && (!pages || Number(word) <= pages))
  const others = furniture.filter((line) =>
    wordsOf(line.replace(headLine, ' ').replace(noHead, ' ')).some((word) => !fits(word)),
  )
  return { heads: [...new Set(heads)], others }
}
