import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { handlingOf } from '#src/domain/grounds/handlingOf.ts'
import { pagesToLookAt } from '#src/domain/grounds/pagesToLookAt.ts'

/** One exhibit as the page on the bundle shows it. */
export type ExhibitRow = {
  id: string
  reference: string
  description: string
  stands: 'in' | 'toView' | 'notLoaded'
  /** It is never served, so only the bundle of the police lists it. */
  policeOnly: boolean
  late: boolean
  /** As they are read, in points; empty where no file is loaded. */
  pages: readonly { width: number; height: number; hasText: boolean; isToLookAt: boolean }[]
}

type Exhibit = NonNullable<NonNullable<CaseFile['evidence']>['exhibits']>[number]

/** The exhibits in the order in which the bundle has them: as they are listed, late ones last. */
export function exhibitRows(file: CaseFile): ExhibitRow[] {
  const late = new Set(file.bundle?.late)
  const rows = (file.evidence?.exhibits ?? []).map((exhibit): ExhibitRow => {
    const { id, description, status } = exhibit
    return {
      id,
      reference: referenceOf(exhibit),
      description: description ?? '',
      stands: standsOf(exhibit),
      policeOnly: status === 'sensitive' || status === undefined,
      late: late.has(id),
      pages: pagesOf(exhibit),
    }
  })
  return [...rows.filter((row) => !row.late), ...rows.filter((row) => row.late)]
}

/** What an exhibit is called on this page. */
export const referenceOf = ({ reference }: Pick<Exhibit, 'reference'>): string =>
  reference?.trim() || 'An exhibit without a reference'

function standsOf(exhibit: Exhibit): ExhibitRow['stands'] {
  if (handlingOf(exhibit) === 'indexOnly') return 'toView'
  return exhibit.file?.id ? 'in' : 'notLoaded'
}

function pagesOf(exhibit: Exhibit): ExhibitRow['pages'] {
  const open = new Set(pagesToLookAt(exhibit))
  return (exhibit.file?.pages ?? []).map(({ width = 0, height = 0, hasText = false }, at) => {
    return { width, height, hasText, isToLookAt: open.has(at + 1) }
  })
}
