/** The papers that may come in Welsh, by the code of their Welsh text in the list of papers. */
export const translatedPapers = ['D3aw', 'D12w', 'D14w'] as const
export type TranslatedPaper = (typeof translatedPapers)[number]
