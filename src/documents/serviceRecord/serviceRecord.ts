import type { ServedCase, ServedService } from '#src/domain/audience/servedCase.ts'
import { her } from '#src/domain/law/citations.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate, shortDate } from '#src/domain/shared/dateWords.ts'
import type { Audience, Block } from '../blocks.ts'
import type { ListedPaper } from '../contentsOf.ts'
import { paperOpening } from '../paperOpening.ts'
import { gap } from '../phrase.ts'
import { placeOf } from '../quoted.ts'
import { blankService, servedBy } from './blankService.ts'
import { planRows, type SummonsPlan } from './planRows.ts'
import { serviceRows } from './serviceRows.ts'
import { shortOpening } from './shortOpening.ts'

export type ServiceRecordOptions = {
  audience: Audience
  /** The papers that are served with the application. */
  contents: readonly ListedPaper[]
  /** How the summons is to reach the defendant: for whoever serves it, and for nobody who is served. */
  plan?: SummonsPlan | undefined
}

/**
 * The record of the service of the application papers. Before anything is recorded it is a form to complete by hand; the copy
 * for the court proves each service of which everything is recorded, and no other.
 */
export function serviceRecord(
  served: ServedCase,
  { audience, contents, plan }: ServiceRecordOptions,
): Block[] {
  const services =
    audience === 'police-only' ? served.papersServed : served.papersServed.filter(({ complete }) => complete)
  const opening = paperOpening('Record of service: application papers', [
    ...shortOpening(served),
    ...planRows(served, plan),
  ])
  if (services.length === 0) return [...opening, ...blank(contents)]
  const titles = new Map(contents.map(({ code, title }) => [code, title]))
  return [
    ...opening,
    ...services.flatMap((service, at) => oneService(served, service, { at, of: services.length, titles })),
    ...(audience === 'police-only' ? notYet(served, contents) : []),
  ]
}

function blank(contents: readonly ListedPaper[]): Block[] {
  return [
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'Complete this by hand when the papers are served. Then enter it, so that the record for the court is made from it.',
    },
    {
      kind: 'table',
      caption: 'Papers: tick what was served, and write the day printed on it and its pages',
      columns: [
        { header: 'Served', width: 1.5 },
        { header: 'Paper', width: 7, rowHeader: true },
        { header: 'Day printed on it', width: 3 },
        { header: 'Pages', width: 1.5 },
      ],
      rows: contents.map(({ title }) => ['☐', title, '', '']),
    },
    ...blankService(true),
  ]
}

type Place = { at: number; of: number; titles: ReadonlyMap<string, string> }

function oneService(served: ServedCase, service: ServedService, { at, of, titles }: Place): Block[] {
  const day = service.on ? ` on ${longDate(service.on)}` : ''
  const name = service.method === 'post' ? 'Posted' : 'Served'
  return [
    {
      kind: 'heading',
      level: 2,
      text: of > 1 ? `Service ${at + 1}: ${name.toLowerCase()}${day}` : `${name}${day}`,
    },
    {
      kind: 'table',
      caption: `Papers${service.pages ? `: ${service.pages}` : ''}`,
      columns: [
        { header: 'Paper', width: 8, rowHeader: true },
        { header: 'Day printed on it', width: 3 },
      ],
      rows: service.papers.map((code) => [
        titles.get(code) ?? code,
        service.dated ? shortDate(service.dated) : '–',
      ]),
      empty: 'No paper is named yet.',
    },
    {
      kind: 'rows',
      rows: serviceRows(service, served.defendant.name ?? gap('the name of the defendant'), 'papersServed'),
    },
    ...(service.noticeOn
      ? [
          {
            kind: 'paragraph',
            text: `A hearsay notice sent by first-class post counts as served on the second business day after posting (${placeOf(her('r.6(3)'))}): here ${weekdayDate(service.noticeOn)}.`,
          } as const,
        ]
      : []),
    ...servedBy(service.by),
  ]
}

function notYet({ papersServed }: ServedCase, contents: readonly ListedPaper[]): Block[] {
  const recorded = new Set(papersServed.flatMap(({ papers }) => papers))
  const open = contents.filter(({ code }) => !recorded.has(code))
  if (open.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Not yet recorded as served' },
    { kind: 'bullets', items: open.map(({ title }) => title) },
  ]
}
