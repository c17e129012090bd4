import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase, ServedExhibit } from '#src/domain/audience/servedCase.ts'
import type { Exhibit } from '#src/domain/case/evidence.ts'
import { handlingOf } from '#src/domain/grounds/handlingOf.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { viewing } from '../bundle/viewing.ts'
import { capital, numberedList } from '../format.ts'
import { openingRows, paperOpening } from '../paperOpening.ts'
import { gap } from '../phrase.ts'

type Line = {
  reference: string
  description?: string | undefined
  date?: string | undefined
  producedBy?: string | undefined
  pages?: string | undefined
  acts: readonly number[]
  status: Text
}

/** The index of the exhibits that are served; a sensitive one is not in it. In a bundle each is followed by its pages there. */
export function exhibitsIndex(served: ServedCase): Block[] {
  return [
    ...paperOpening('Exhibits index', openingRows(served)),
    table(
      'Exhibits served with the application',
      'No exhibit is served with the application.',
      served.exhibits.map((exhibit) => ({ ...exhibit, status: statusOf(exhibit) })),
    ),
    ...howToView(served),
  ]
}

function statusOf({ handling, redacted }: ServedExhibit): string {
  if (handling === 'indexOnly') return 'Available to view'
  return redacted ? 'With parts blacked out' : 'As it is'
}

/** Where and how an exhibit is seen of which no copy is served. */
function howToView(served: ServedCase): Block[] {
  const shown = served.exhibits.flatMap(({ handling, reference }) =>
    handling === 'indexOnly' ? [reference] : [],
  )
  if (shown.length === 0) return []
  const { name, rank, number, unit } = served.applicant.officer
  const who = [[rank, name].filter(Boolean).join(' '), number, unit].filter(Boolean).join(', ')
  const text = `${capital(numberedList('exhibit', shown))}: available to view. ${viewing(who || undefined)}`
  return [{ kind: 'paragraph', text }]
}

const statuses = {
  served: 'Served as it is',
  redacted: 'Served with parts blacked out',
  sensitive: 'Sensitive: not served',
} as const

type Handled = Parameters<typeof handlingOf>[0] & { status?: Exhibit['status'] | undefined }

function policeStatus(exhibit: Handled): Text {
  const { status } = exhibit
  if (!status) return gap('whether it is served')
  const toView = status !== 'sensitive' && handlingOf(exhibit) === 'indexOnly'
  return toView ? 'Available to view, no copy served' : statuses[status]
}

/** The same with the sensitive exhibits too, for the police alone. */
export function policeExhibitsIndex(served: ServedCase, { file }: PoliceCase): Block[] {
  const items = file.acts?.items ?? []
  const numbers = actNumbers(items)
  const lines = (file.evidence?.exhibits ?? []).map((exhibit) => ({
    ...exhibit,
    reference: exhibit.reference ?? '[no reference]',
    acts: items
      .flatMap((act) => (act.exhibits?.includes(exhibit.id) ? [numbers.get(act.id) ?? 0] : []))
      .toSorted((a, b) => a - b),
    status: policeStatus(exhibit),
  }))
  return [
    ...paperOpening('Exhibits index: all exhibits', openingRows(served)),
    table('Every exhibit, with those that are not served', 'No exhibit is listed.', lines),
  ]
}

function table(caption: string, empty: string, lines: readonly Line[]): Block {
  return {
    kind: 'table',
    caption,
    empty,
    columns: [
      { header: 'Exhibit', width: 1.7, rowHeader: true },
      { header: 'What it is', width: 5.5 },
      { header: 'Date', width: 2.2 },
      { header: 'Produced by', width: 2.8 },
      { header: 'Pages or length', width: 2.2 },
      { header: 'Acts', width: 1.3 },
      { header: 'Served', width: 2.2 },
    ],
    rows: lines.map((line) => [
      [{ text: line.reference, place: { exhibit: line.reference, whole: true } }],
      line.description || gap('what the exhibit is'),
      line.date ? shortDate(line.date) : '–',
      line.producedBy ?? gap('who produces it'),
      line.pages ?? '–',
      line.acts.length > 0 ? line.acts.join(', ') : '–',
      line.status,
    ]),
  }
}
