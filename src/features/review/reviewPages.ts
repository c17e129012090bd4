/** The pages of the review of one application, in the order of its menu. */
export const reviewPages = [
  { path: '', text: 'Overview' },
  { path: 'papers', text: 'Papers' },
  { path: 'checklist', text: 'Checklist' },
  { path: 'comments', text: 'Comments' },
  { path: 'wording', text: 'Wording' },
  { path: 'decision', text: 'Decision' },
  { path: 'compare', text: 'Compare' },
  { path: 'check-file', text: 'Check a file' },
] as const
