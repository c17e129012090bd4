import { count } from '../figures.ts'
import { longRow, type Row, row } from '../row.ts'
import { type Journey, journey, word } from './journey.ts'

/** What is looked at on the way of one case full of hostile texts through every page of the app. */
export const journeyRows: readonly Row[] = [
  longRow(13, 'A word of the case in an address, title, state, file name, clipboard', wordsElsewhere),
  row(14, 'Every control has autocomplete off, and its spelling decided', controls),
  row(36, 'Script, SVG, CSS, template and bidi text in every field, in the app', hostileInApp),
  row(44, 'Trusted Types across every page', trustedTypes),
  row(45, 'Requests to other origins on the whole way', requests),
]

const way = ({ texts, pages, papers, downloads }: Journey) =>
  `an imported case of ${texts} texts: ${pages.length} pages, ${papers.length} papers read, ${downloads.length} files downloaded`

async function wordsElsewhere() {
  const made = await journey()
  const places = [
    ...made.pages.flatMap(({ address, title, state }) => [decodeURIComponent(address), title, state]),
    ...made.downloads,
    ...made.copied,
  ]
  const texts = /harmed|protected\.people|defendant\.name/
  return {
    tried: `${way(made)}; every text has a word that was looked for in ${places.length} places`,
    figure: '0 words',
    faults: places.filter((place) => texts.test(place)),
  }
}

async function controls() {
  const made = await journey()
  const all = made.pages.reduce((sum, page) => sum + page.controls, 0)
  const remembering = made.pages.flatMap((page) => page.remembering)
  const undecided = made.pages.flatMap((page) => page.undecidedSpelling)
  return {
    tried: `${count(all)} controls on ${made.pages.length} pages, everything unfolded`,
    figure: `${count(all - new Set([...remembering, ...undecided]).size)} of ${count(all)}`,
    faults: [
      ...(all > 500 ? [] : ['too few controls were seen']),
      ...remembering.map((name) => `${name} may be remembered`),
      ...undecided.map((name) => `${name} leaves its spelling to the browser`),
    ],
  }
}

async function hostileInApp() {
  const made = await journey()
  const seen = [...made.pages, ...made.papers]
  const shown = seen.reduce((sum, page) => sum + page.shown, 0)
  return {
    tried: way(made),
    figure: `shown as text ${count(shown)} times, run 0 times`,
    faults: [
      ...made.faults,
      ...seen.flatMap((page) => page.planted),
      ...(made.harmed ? ['a text was run'] : []),
      ...(shown > made.texts ? [] : [`“${word}” was shown only ${shown} times`]),
    ],
  }
}

async function trustedTypes() {
  const made = await journey()
  return {
    tried: `${way(made)}; typing through every page is tried by tests/browser/fx01.spec.ts`,
    figure: '0 reports of the policy',
    faults: made.faults.filter((fault) => fault.includes('securitypolicyviolation')),
  }
}

async function requests() {
  const made = await journey()
  return {
    tried: `${way(made)}; ${count(made.requests)} requests of the pages, workers left to the policy of row 43`,
    figure: '0 to other origins',
    faults: made.faults.filter((fault) => fault.startsWith('request to')),
  }
}
