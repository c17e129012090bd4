import type { Audience, Paper } from '../blocks.ts'

/** Whose pack it is: that of an audience, or of one of several people of that audience, counted from 1. */
export type PackOf = { audience: Audience; copy?: number | undefined }

const audiences: readonly Audience[] = [
  'serve-and-lodge',
  'police-only',
  'court-only',
  'advocate',
  'protected-person',
]

/** Packs that a case may well not have: nothing is said of them then. */
const seldom: ReadonlySet<Audience> = new Set(['court-only', 'protected-person'])

/** The packs into which papers go: one for each audience, but one for each person where several have papers of their own. */
export function packsIn(papers: readonly Paper[]): PackOf[] {
  const present = audiences.filter(
    (one) => !seldom.has(one) || papers.some(({ audience }) => audience === one),
  )
  return present.flatMap((audience): PackOf[] => {
    const copies = new Set(papers.flatMap((paper) => (paper.audience === audience ? (paper.copy ?? []) : [])))
    return copies.size === 0 ? [{ audience }] : [...copies].map((copy) => ({ audience, copy }))
  })
}

/** "police-only", "advocate", and "advocate-2" for the second of several: no personal data. */
export function packName({ audience, copy }: PackOf): string {
  return copy === undefined ? audience : `${audience}-${copy}`
}
