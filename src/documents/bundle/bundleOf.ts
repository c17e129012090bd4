import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { givenBundle } from '#src/domain/case/bundle.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { type ExhibitBlackout, type ExhibitFile, exhibitFile } from '#src/domain/case/evidence.ts'
import { actsShownBy } from '#src/domain/grounds/exhibitLinks.ts'
import { handlingOf } from '#src/domain/grounds/handlingOf.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { pagesToLookAt } from '#src/domain/grounds/pagesToLookAt.ts'
import type { Paper } from '../blocks.ts'
import { openingRows, paperOpening } from '../paperOpening.ts'
import { type BundleExhibit, type BundleInput, type BundleKind, bundleAudience } from './bundleInput.ts'

/** Of which exhibit a copy is asked for: its file as the case names it, and what is to be black in the copy. */
export type CopyOf = {
  reference: string
  file: Pick<ExhibitFile, 'id' | 'sha256'> | undefined
  blackouts: readonly Omit<ExhibitBlackout, 'id'>[]
}

/** The pages that go into a bundle, and the SHA-256 of their original where the case does not tell it. */
export type ExhibitCopy = { pages: NonNullable<BundleExhibit['pages']>; sha256?: string }
export type FindCopy = (asked: CopyOf) => ExhibitCopy | undefined

/**
 * Everything of one bundle of a case: the served one from what the defendant may read and nothing else, that of the police from
 * all papers of the force and all exhibits, whole. A bundle is a draft while one of its papers is, and a served one also while a page without text was looked at by
 * nobody. `papers` are all papers of the case; there must be one.
 */
export function bundleOf(
  kind: BundleKind,
  file: CaseFile,
  papers: readonly Paper[],
  find: FindCopy,
): BundleInput {
  const own = papers.filter(({ audience }) => belongs[kind].includes(audience))
  const [first] = own
  if (!first) throw new Error('A bundle has papers')
  const late = new Set(file.bundle?.late)
  const listed = kind === 'served' ? servedExhibits(file) : policeExhibits(file)
  const exhibits = listed.map(({ id, copy, ...exhibit }) => {
    const found = find(copy)
    const sha256 = copy.file?.sha256 ?? found?.sha256
    return { id, ...exhibit, pages: found?.pages, sha256, ...(late.has(id) ? { late: true as const } : {}) }
  })
  const unseen = kind === 'served' && exhibits.some((one) => isUnseen(one, file))
  return {
    kind,
    face: {
      ...first,
      audience: bundleAudience[kind],
      ...(unseen || own.some(({ draft }) => draft) ? { draft: true, audit: '' } : {}),
    },
    opening: paperOpening('Index of the bundle', openingRows(servedView(file))),
    papers: unseen ? own.map((paper) => ({ ...paper, draft: true, audit: '' })) : own,
    exhibits: exhibits.map(({ id: _, ...exhibit }) => exhibit),
    ...(kind === 'served' && { given: givenBundle.safeParse(file.bundle?.given).data }),
  }
}

const belongs: Readonly<Record<BundleKind, readonly Paper['audience'][]>> = {
  served: ['serve-and-lodge'],
  police: ['serve-and-lodge', 'police-only'],
}

/** Pages go in of which the case does not say that somebody looked at those that no program can read. */
function isUnseen({ id, pages, indexOnly }: BundleExhibit & { id: string }, file: CaseFile): boolean {
  const exhibit = file.evidence?.exhibits?.find((one) => one.id === id)
  if (!pages || indexOnly || !exhibit) return false
  return !exhibit.file || pagesToLookAt(exhibit).length > 0
}

type Listed = Omit<BundleExhibit, 'pages' | 'sha256' | 'late'> & { id: string; copy: CopyOf }

function servedExhibits(file: CaseFile): Listed[] {
  return servedView(file).exhibits.map(
    ({ id, reference, description, date, producedBy, redacted, acts, handling, file: held, blackouts }) => ({
      id,
      ...{ reference, description, date, producedBy, acts },
      redacted: redacted || blackouts.length > 0,
      indexOnly: handling === 'indexOnly',
      copy: { reference, file: wholeFile(held), blackouts },
    }),
  )
}

function policeExhibits(whole: CaseFile): Listed[] {
  const { file } = policeView(whole)
  const acts = file.acts?.items ?? []
  const numbers = actNumbers(acts)
  return (file.evidence?.exhibits ?? []).map((exhibit) => {
    const { id, reference = '[no reference]', description = '', date, producedBy } = exhibit
    const shown = new Set(actsShownBy(acts, id).map((act) => numbers.get(act) ?? 0))
    return {
      id,
      ...{ reference, description, date, producedBy },
      acts: [...shown].toSorted((a, b) => a - b),
      redacted: false,
      indexOnly: handlingOf(exhibit) === 'indexOnly',
      copy: { reference, file: wholeFile(exhibit.file), blackouts: [] },
    }
  })
}

/** A file of which everything is known that a copy needs. */
function wholeFile(file: unknown): CopyOf['file'] {
  return exhibitFile.safeParse(file).data
}
