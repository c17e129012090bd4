import type { Gap } from './blocks.ts'

/** What a paper prints in place of something not yet entered: "[Not yet entered: the length of the order]". */
export function gapWords(gap: Pick<Gap, 'what'>): string {
  return `[Not yet entered: ${gap.what}]`
}
