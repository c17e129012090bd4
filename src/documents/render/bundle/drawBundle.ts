import type { Paper } from '#src/documents/blocks.ts'
import type { BundleExhibit, BundleFace, BundleInput } from '#src/documents/bundle/bundleInput.ts'
import type { BundlePart, BundleSection } from '#src/documents/bundle/bundleParts.ts'
import { coverSheet, type PageSpan } from '#src/documents/bundle/coverSheet.ts'
import { pointToExhibits } from '#src/documents/bundle/pointToExhibits.ts'
import { withBundlePages } from '#src/documents/bundlePages.ts'
import { blockPieces, type OnHeading } from '../pdf/blocks/blockPieces.ts'
import { headingPieces } from '../pdf/blocks/headingPieces.ts'
import type { Stage } from '../pdf/blocks/stage.ts'
import type { Kit } from '../pdf/kit.ts'
import { bottomOfText } from '../pdf/page/footer.ts'
import { topOfText } from '../pdf/page/marks.ts'
import { paginate } from '../pdf/page/paginate.ts'
import { langOption } from '../pdf/page/pen.ts'
import type { Piece } from '../pdf/page/piece.ts'
import type { PdfFonts } from '../pdf/text/typeface.ts'
import { drawExhibitPage } from './drawExhibitPage.ts'
import { emptyEntry, type IndexEntry, indexPieces } from './indexPieces.ts'
import { actName, type Layout } from './layout.ts'
import { type Desk, openDesk } from './openDesk.ts'
import { pagesOfPlace } from './pagesOfPlace.ts'

/** A page that waits for the `index`th page of an exhibit, from 0. `page` counts in the bundle, from 1. */
export type Slot = { exhibit: BundleExhibit; index: number; page: number }

export type DrawnBundle = { kit: Kit; layout: Layout; slots: readonly Slot[] }

/** Under these names the two lists of contents stand in a layout. */
const lists = { front: 'index', late: 'index of late pages' } as const

/**
 * All pages of our own, with an empty page for each page of an exhibit. The numbers in the index and on the pages are those of
 * `known`, so that it takes a second time when they turn out otherwise. `tell` hears which entry is being drawn.
 */
export function drawBundle(
  input: BundleInput,
  sections: readonly BundleSection[],
  fonts: PdfFonts,
  known: Layout,
  tell: (part: BundlePart) => void = () => {},
): DrawnBundle {
  const desk = openDesk(input, fonts)
  const pagesOf = pagesOfPlace(sections, known)
  const bench: Bench = { desk, input, known, pagesOf, spans: new Map(), acts: new Map(), slots: [] }
  drawEntry(bench, lists.front, input.face, 'Index', 0, (stage) => [
    ...blockPieces(input.opening, stage, () => {}),
    ...sections.filter(({ late }) => !late).flatMap((section) => sectionPieces(section, stage, known)),
    ...lateEntry(sections, stage, known),
  ])
  for (const section of sections) drawSection(bench, section, tell)
  const total = desk.pages()
  desk.furnish(known.total || total)
  return { kit: desk.kit, layout: { spans: bench.spans, acts: bench.acts, total }, slots: bench.slots }
}

type Bench = {
  desk: Desk
  input: BundleInput
  known: Layout
  pagesOf: ReturnType<typeof pagesOfPlace>
  spans: Map<string, PageSpan>
  acts: Map<string, number>
  slots: Slot[]
}

function drawSection(bench: Bench, section: BundleSection, tell: (part: BundlePart) => void): void {
  const { desk, input, known } = bench
  const title = `${section.letter}. ${section.title}`
  const openSection = once(() => desk.bookmarks.add(0, title, desk.pages()))
  if (section.late) {
    while (desk.pages() < (input.given?.pages ?? 0)) drawEmptyPage(bench, input.face)
    drawEntry(
      bench,
      lists.late,
      input.face,
      section.title,
      1,
      (stage) => {
        return sectionPieces(section, stage, known)
      },
      openSection,
    )
  }
  for (const part of section.parts) {
    tell(part)
    if (part.kind === 'paper') {
      const face = faceOf(part.paper, input)
      drawEntry(bench, part.label, face, part.title, 1, blocksOf(bench, part.label, part.paper), openSection)
      keepLength(bench, part.label, face)
    } else drawExhibit(bench, part, openSection)
  }
}

/** A page that keeps the numbers of later pages, where what stands before them has become shorter. */
function drawEmptyPage({ desk }: Bench, face: BundleFace): void {
  const { foot } = desk.turnTo(face, 'Empty page', () => {})
  const stage: Stage = { pen: desk.pen, root: desk.pen.tag(desk.root, 'Part'), fields: undefined }
  const text = 'This page is empty, so that the pages after it keep their numbers.'
  const pieces = blockPieces([{ kind: 'paragraph', text }], stage, () => {})
  paginate(pieces, desk.pen, { top: topOfText(face), bottom: bottomOfText(foot) })
}

/** In the bundle of the police every page carries their band, the served papers among them. */
const faceOf = (paper: Paper, { kind }: BundleInput): BundleFace =>
  kind === 'police' ? { ...paper, audience: 'police-only' } : paper

/** Empty pages behind a paper that is to have more pages than it fills. */
function keepLength(bench: Bench, label: string, face: BundleFace): void {
  const { desk, known, spans } = bench
  const { first = desk.pages() } = spans.get(label) ?? {}
  const kept = known.longest?.get(label)
  while (kept && desk.pages() - first < kept.last - kept.first) drawEmptyPage(bench, face)
  spans.set(label, { first, last: desk.pages() })
}

/** The pieces of a paper, with the pages of the bundle after what points at a place in it. */
function blocksOf(
  { desk, pagesOf, acts, input }: Bench,
  label: string,
  { code, blocks, images }: Pick<Paper, 'code' | 'blocks' | 'images'>,
) {
  const pointed = pointToExhibits(
    { code, blocks },
    input.exhibits.map(({ reference }) => reference),
  )
  const onHeading: OnHeading = (level, text, top) => {
    if (level === 2) desk.bookmarks.add(2, text, desk.pages(), top)
  }
  const onAct = (act: number) => acts.set(actName(label, act), desk.pages())
  return (stage: Stage) =>
    blockPieces(withBundlePages(pointed, pagesOf), { ...stage, onAct, ...(images && { images }) }, onHeading)
}

/** One entry from its first page to its last; named, bookmarked and noted. */
function drawEntry(
  { desk, spans, input }: Bench,
  label: string,
  face: BundleFace,
  title: string,
  level: number,
  pieces: (stage: Stage) => Piece[],
  before: () => void = () => {},
): void {
  const first = desk.pages() + 1
  const { foot } = desk.turnTo(face, title, () => {
    before()
    desk.bookmarks.add(level, title, first)
    desk.kit.addNamedDestination(placeName(label), 'XYZ', null, 0, null)
  })
  const lang = langOption(face.lang === input.face.lang ? undefined : face.lang)
  const root = desk.pen.tag(desk.root, 'Part', { title, ...lang })
  const stage: Stage = { pen: desk.pen, root, fields: undefined }
  paginate(pieces(stage), desk.pen, { top: topOfText(face), bottom: bottomOfText(foot) })
  spans.set(label, { first, last: desk.pages() })
}

type ExhibitPart = Extract<BundlePart, { kind: 'exhibit' }>

/** The cover sheet, and behind it a page for each page of the exhibit. */
function drawExhibit(bench: Bench, part: ExhibitPart, before: () => void): void {
  const { desk, input, known, slots, spans } = bench
  const { exhibit, held, label } = part
  const sizes = held.state === 'in' ? held.sizes : []
  const whole = known.spans.get(label) ?? { first: 1, last: 1 + sizes.length }
  const cover = coverSheet(exhibit, held, input.kind, { first: whole.first + 1, last: whole.last })
  drawEntry(
    bench,
    label,
    input.face,
    part.title,
    1,
    blocksOf(bench, label, { code: '', blocks: cover }),
    before,
  )
  const first = desk.pages()
  const name = `Exhibit ${exhibit.reference}`
  const parent = desk.pen.tag(desk.root, 'Part', { title: name })
  for (const [index, size] of sizes.entries()) {
    const alt = `${name}, page ${index + 1} of ${sizes.length}`
    drawExhibitPage(desk, parent, input.face, alt, size)
    slots.push({ exhibit, index, page: desk.pages() })
  }
  spans.set(label, { first, last: desk.pages() })
}

function sectionPieces({ letter, title, parts }: BundleSection, stage: Stage, known: Layout): Piece[] {
  const entries = parts.map((part): IndexEntry => {
    return { label: part.label, title: part.title, ...whereIs(part.label, known) }
  })
  const heading = { kind: 'heading', level: 2, text: `${letter}. ${title}` } as const
  return [...headingPieces(heading, 2, stage, () => {}), ...indexPieces(entries, stage)]
}

/** The line of the index that leads to what was added later; without that the room is kept, so that no number changes. */
function lateEntry(sections: readonly BundleSection[], stage: Stage, known: Layout): Piece[] {
  const late = sections.find((section) => section.late)
  if (!late) return [emptyEntry()]
  const entry = { label: late.letter, title: late.title, ...whereIs(lists.late, known) }
  return indexPieces([entry], stage)
}

function whereIs(label: string, { spans }: Layout): Pick<IndexEntry, 'pages' | 'place'> {
  const { first, last } = spans.get(label) ?? { first: 1, last: 1 }
  return { pages: first === last ? `${first}` : `${first} to ${last}`, place: placeName(label) }
}

/** The name of a place in the file: sorted byte by byte, as the format asks. */
const placeName = (label: string) =>
  `part-${label
    .replace(/\d+/, (digits) => digits.padStart(5, '0'))
    .replace(/[^\w]/g, '-')
    .toLowerCase()}`

function once(deed: () => void): () => void {
  let done = false
  return () => {
    if (!done) deed()
    done = true
  }
}
