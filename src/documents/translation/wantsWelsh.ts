import type { ServedCase } from '#src/domain/audience/servedCase.ts'

/** Whether papers for the defendant are made in Welsh as well: asked for, or, while nobody was asked, a hearing in Welsh. */
export function wantsWelsh({ equality, court }: ServedCase): boolean {
  if (equality?.welsh) return equality.welsh === 'yes'
  return court.language === 'welsh' || court.language === 'bilingual'
}
