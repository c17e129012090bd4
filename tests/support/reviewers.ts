import type { Signatory } from '#src/domain/review/signatory.ts'

const of = (letter: string, name: string, role: Signatory['role'], rank?: string): Signatory => ({
  key: letter.repeat(64),
  name,
  role,
  organisation: role === 'advocate' ? 'Harbour Advocacy' : 'Saltshire Police',
  ...(rank && { rank }),
})

/** Four invented people who work on one application, each with a key of their own. */
export const reviewers = {
  officer: of('a', 'Wynn Arkwright', 'officer', 'PC'),
  supervisor: of('b', 'Ada Merrow', 'supervisor', 'Superintendent'),
  lawyer: of('c', 'Idris Cole', 'lawyer'),
  advocate: of('d', 'Nell Hartley', 'advocate'),
} as const
