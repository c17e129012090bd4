import type { Paper } from '../blocks.ts'
import type { BundleExhibit, BundleInput } from './bundleInput.ts'

/** Width and height of a page as it is read, in points. */
export type PageSize = { width: number; height: number }

/** What becomes of the pages of an exhibit in this bundle. */
export type Held =
  | { state: 'in'; sizes: readonly PageSize[] }
  | { state: 'toView' }
  | { state: 'notLoaded' }
  | { state: 'leftOut'; reason: string }

/** One entry of the index: a paper, or an exhibit behind its cover sheet. */
export type BundlePart = {
  /** "A1"; the letter is that of its section. */
  label: string
  title: string
} & ({ kind: 'paper'; paper: Paper } | { kind: 'exhibit'; exhibit: BundleExhibit; held: Held })

/** A section of the index; the late one is added to a bundle that was given out before. */
export type BundleSection = { letter: string; title: string; late: boolean; parts: readonly BundlePart[] }

/**
 * The sections of a bundle in their order: papers, exhibits, and last what was added later. `held` says of each exhibit what
 * becomes of its pages. A section with nothing in it is left out, and the letters of the others do not depend on what is late.
 */
export function bundleSections(
  { kind, papers, exhibits }: Pick<BundleInput, 'kind' | 'papers' | 'exhibits'>,
  held: (exhibit: BundleExhibit) => Held,
): BundleSection[] {
  const served = papers.filter(({ audience }) => audience === 'serve-and-lodge')
  const rest = papers.filter(({ audience }) => audience !== 'serve-and-lodge')
  const exhibitOf = (exhibit: BundleExhibit): Unlabelled => ({
    kind: 'exhibit',
    title: exhibitTitle(exhibit, held(exhibit)),
    exhibit,
    held: held(exhibit),
  })
  const all: Omit<BundleSection, 'letter' | 'parts'>[] = [
    { title: kind === 'police' ? 'Papers served and lodged' : 'Papers', late: false },
    { title: 'Papers of the police alone', late: false },
    { title: 'Exhibits', late: false },
    { title: 'Pages added later', late: true },
  ]
  const parts: Unlabelled[][] = [
    served.map(paperOf),
    rest.map(paperOf),
    exhibits.filter(({ late }) => !late).map(exhibitOf),
    exhibits.filter(({ late }) => late).map(exhibitOf),
  ]
  return all
    .map((section, place) => ({ ...section, parts: parts[place] ?? [] }))
    .filter(({ parts: own }) => own.length > 0)
    .map((section, place) => {
      const letter = String.fromCharCode(65 + place)
      return {
        ...section,
        letter,
        parts: section.parts.map((part, index) => ({ ...part, label: `${letter}${index + 1}` })),
      }
    })
}

type Unlabelled =
  | { kind: 'paper'; title: string; paper: Paper }
  | { kind: 'exhibit'; title: string; exhibit: BundleExhibit; held: Held }

const paperOf = (paper: Paper): Unlabelled => ({ kind: 'paper', title: paper.title, paper })

/** "OM/1: Screenshots of messages (available to view)". */
function exhibitTitle({ reference, description }: BundleExhibit, { state }: Held): string {
  const words = [reference, description.trim()].filter(Boolean).join(': ')
  if (state === 'in') return words
  return `${words} (${state === 'toView' ? 'available to view' : 'pages not in this bundle'})`
}
