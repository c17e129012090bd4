import type { GivenBundle } from '#src/domain/case/bundle.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { ExhibitRow } from './exhibitRows.ts'

/** One thing that courts expect of a bundle, and how it stands: done by the app, to be looked at, or still to do. */
export type Point = { point: string; state: 'done' | 'look' | 'todo'; detail: string }

/** Everything that is looked at before a bundle is made, from the exhibits as they stand. */
export function preflight(rows: readonly ExhibitRow[], given?: GivenBundle): Point[] {
  return [
    { point: 'One PDF', state: 'done', detail: 'All papers and exhibits are in one file.' },
    {
      point: 'Page numbers',
      state: 'done',
      detail: 'From 1 on the index, the same as the pages of the PDF. Our papers carry no others.',
    },
    { point: 'Index', state: 'done', detail: 'Each entry is a link to its first page.' },
    {
      point: 'Bookmarks',
      state: 'done',
      detail: 'Each section, paper, heading and exhibit has a short one, with its page number.',
    },
    { point: 'First view', state: 'done', detail: 'The file opens at 100 %.' },
    loaded(rows),
    searchable(rows),
    lookedAt(rows),
    turned(rows),
    pageSize(rows),
    {
      point: 'Sharpness and size',
      state: 'done',
      detail:
        'Copies of exhibits have 200 dots to the inch at most. The size of the file is shown once it is made.',
    },
    latePages(rows, given),
  ]
}

function loaded(rows: readonly ExhibitRow[]): Point {
  const point = 'Exhibits'
  const missing = rows.filter(({ stands }) => stands === 'notLoaded')
  const toView = rows.filter(({ stands }) => stands === 'toView')
  const shown = toView.length > 0 ? ` Available to view only: ${namesOf(toView)}.` : ''
  if (missing.length === 0) return { point, state: 'done', detail: `No file is missing.${shown}` }
  const detail = `No file is loaded for ${namesOf(missing)}: only a cover sheet goes in.${shown}`
  return { point, state: 'todo', detail }
}

function searchable(rows: readonly ExhibitRow[]): Point {
  const point = 'Text can be searched'
  const places = pagesWhere(rows, ({ hasText }) => !hasText)
  if (places.length === 0)
    return { point, state: 'done', detail: 'Papers are text, and so is every exhibit’s page.' }
  const detail = `These pages have no text to search. If they are typed, make a copy whose text can be searched and load that: ${few(places).join('; ')}.`
  return { point, state: 'look', detail }
}

function lookedAt(rows: readonly ExhibitRow[]): Point {
  const point = 'Pages without text looked at'
  const places = pagesWhere(rows, ({ isToLookAt }) => isToLookAt)
  if (places.length === 0)
    return { point, state: 'done', detail: 'No such page waits for somebody to look at it.' }
  return {
    point,
    state: 'todo',
    detail: `No search can find a withheld detail on these. Until somebody has looked at them the served bundle is a draft: ${few(places).join('; ')}.`,
  }
}

function turned(rows: readonly ExhibitRow[]): Point {
  const point = 'Landscape pages'
  const places = pagesWhere(rows, ({ width, height }) => width > height)
  if (places.length === 0) return { point, state: 'done', detail: 'There are none.' }
  const detail = `They lie on their side, to be read from left to right. See that none is upside down: ${few(places).join('; ')}.`
  return { point, state: 'look', detail }
}

const a4LongSide = 842
const muchLonger = 1.2

function pageSize(rows: readonly ExhibitRow[]): Point {
  const point = 'Page size'
  const places = pagesWhere(rows, ({ width, height }) => Math.max(width, height) > a4LongSide * muchLonger)
  if (places.length === 0) return { point, state: 'done', detail: 'Every page is A4.' }
  return { point, state: 'look', detail: `Set on A3, the rest on A4: ${few(places).join('; ')}.` }
}

/** Late pages are numbered on from the last page of the final bundle that is known; without one there is nothing to number on from. */
function latePages(rows: readonly ExhibitRow[], given: GivenBundle | undefined): Point {
  const point = 'Late pages'
  const late = rows.filter((row) => row.late)
  const before = given && `The final bundle of ${longDate(given.on)} has ${counted(given.pages, 'page')}.`
  if (late.length === 0) {
    const detail = before ? `There are none. ${before} Later pages go behind them.` : 'There are none.'
    return { point, state: 'done', detail }
  }
  const names = namesOf(late)
  if (!before) {
    const why =
      'No final bundle was made here without them, so the app cannot say whether earlier pages keep the numbers that you gave out.'
    return { point, state: 'look', detail: `At the end, numbered on: ${names}. ${why}` }
  }
  const detail = `At the end, from page ${given.pages + 1} on: ${names}. ${before} Once the bundle is made, you are told whether any of them has moved.`
  return { point, state: 'done', detail }
}

const namesOf = (rows: readonly ExhibitRow[]) => joinWords(few(rows.map(({ reference }) => reference)))

const named = 8

/** The first of many, and how many more there are. */
function few(names: readonly string[]): string[] {
  const more = names.length - named
  return more > 1 ? [...names.slice(0, named), `${more} more`] : [...names]
}

type Page = ExhibitRow['pages'][number]

/** "OM/1, pages 2 and 5", for each exhibit that has such pages. */
function pagesWhere(rows: readonly ExhibitRow[], matches: (page: Page) => boolean): string[] {
  return rows
    .filter(({ stands }) => stands === 'in')
    .flatMap(({ reference, pages }) => {
      const numbers = pages.flatMap((page, index) => (matches(page) ? [index + 1] : []))
      if (numbers.length === 0) return []
      if (numbers.length === pages.length)
        return [`${reference}, ${pages.length === 1 ? 'its page' : `all ${counted(pages.length, 'page')}`}`]
      return [
        `${reference}, ${numbers.length === 1 ? 'page' : 'pages'} ${joinWords(few(numbers.map(String)))}`,
      ]
    })
}
