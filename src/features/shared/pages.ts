import type { Share } from '#src/domain/share/share.ts'

/** One page of the notes; a rule by its place in the share. */
export type NotePage =
  | { kind: 'start' | 'asked' | 'other' | 'sentence' | 'check' }
  | { kind: 'rule'; at: number }

/** The pages that are gone through in turn. The sentence is asked about only where there is one. */
export function pagesOf({ conditions, sentence }: Pick<Share, 'conditions' | 'sentence'>): NotePage[] {
  return [
    { kind: 'start' },
    { kind: 'asked' },
    ...conditions.map((_, at): NotePage => ({ kind: 'rule', at })),
    { kind: 'other' },
    ...(sentence ? [{ kind: 'sentence' } as const] : []),
    { kind: 'check' },
  ]
}

/** The number of a page in the address, which says nothing else of it; the first page for anything else. */
export function placeIn(pages: readonly NotePage[], param: string | null): number {
  const place = Number(param)
  return Number.isInteger(place) && place > 0 && place < pages.length ? place : 0
}
