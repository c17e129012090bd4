import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { actsShownBy } from '#src/domain/grounds/exhibitLinks.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import type { Paper } from '../blocks.ts'
import { openingRows, paperOpening } from '../paperOpening.ts'
import { type BundleExhibit, type BundleInput, type BundleKind, bundleAudience } from './bundleInput.ts'

/** What is known of an exhibit’s pages besides what the case says of it. */
export type ExhibitCopy = Pick<BundleExhibit, 'pages' | 'sha256'> & { toView?: boolean; late?: boolean }

/**
 * Everything of one bundle of a case: the served one from what the defendant may read and nothing else, that of the police from
 * all papers of the force and all exhibits. `copyOf` gives the copy of an exhibit that this bundle may hold, by the id of the
 * exhibit. `papers` are all papers of the case; there must be one.
 */
export function bundleOf(
  kind: BundleKind,
  file: CaseFile,
  papers: readonly Paper[],
  copyOf: (exhibit: string) => ExhibitCopy | undefined,
): BundleInput {
  const own = papers.filter(({ audience }) => belongs[kind].includes(audience))
  const [first] = own
  if (!first) throw new Error('A bundle has papers')
  const exhibits = kind === 'served' ? servedExhibits(file) : policeExhibits(file)
  return {
    kind,
    face: { ...first, audience: bundleAudience[kind] },
    opening: paperOpening('Index of the bundle', openingRows(servedView(file))),
    papers: own,
    exhibits: exhibits.map(({ id, ...exhibit }) => {
      const { pages, sha256, toView = false, late = false } = copyOf(id) ?? { pages: undefined }
      return { ...exhibit, pages, sha256, indexOnly: toView, ...(late ? { late } : {}) }
    }),
  }
}

const belongs: Readonly<Record<BundleKind, readonly Paper['audience'][]>> = {
  served: ['serve-and-lodge'],
  police: ['serve-and-lodge', 'police-only'],
}

type Listed = Omit<BundleExhibit, 'pages' | 'sha256' | 'indexOnly' | 'late'> & { id: string }

function servedExhibits(file: CaseFile): Listed[] {
  return servedView(file).exhibits.map(
    ({ id, reference, description, date, producedBy, redacted, acts }) => ({
      id: id ?? '',
      ...{ reference, description, date, producedBy, redacted, acts },
    }),
  )
}

function policeExhibits(whole: CaseFile): Listed[] {
  const { file } = policeView(whole)
  const acts = file.acts?.items ?? []
  const numbers = actNumbers(acts)
  return (file.evidence?.exhibits ?? []).map(({ id, reference, description, date, producedBy }) => ({
    id,
    reference: reference ?? '[no reference]',
    description: description ?? '',
    ...{ date, producedBy, redacted: false },
    acts: [...new Set(actsShownBy(acts, id).map((act) => numbers.get(act) ?? 0))].toSorted((a, b) => a - b),
  }))
}
