import type { ReadBack } from '#src/documents/render/readBack/readBack.ts'

/** One word of a file. `broken`: only the end of a line stands between it and the one before. */
export type FoundWord = { text: string; page?: number; broken: boolean }

/** The words of a file in their order. A PDF breaks a word that is too long for its line; a Word file breaks none. */
export function foundWords({ kind, pieces }: Pick<ReadBack, 'kind' | 'pieces'>): FoundWord[] {
  return pieces.flatMap(({ text, page }) =>
    [...text.normalize('NFC').matchAll(/(\s*)(\S+)/gu)].map(([, gap = '', word = '']) => ({
      text: word,
      broken: kind === 'pdf' && /^\n+$/.test(gap),
      ...(page !== undefined && { page }),
    })),
  )
}
