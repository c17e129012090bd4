import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
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

/** The index of the exhibits that are served; a sensitive one is not in it. Their pages in a bundle stand in the bundle’s own index. */
export function exhibitsIndex(served: ServedCase): Block[] {
  return [
    ...paperOpening('Exhibits index', openingRows(served)),
    table(
      'Exhibits served with the application',
      'No exhibit is served with the application.',
      served.exhibits.map((exhibit) => ({
        ...exhibit,
        status: exhibit.redacted ? 'With parts blacked out' : 'As it is',
      })),
    ),
  ]
}

const statuses = {
  served: 'Served as it is',
  redacted: 'Served with parts blacked out',
  sensitive: 'Sensitive: not served',
} as const

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
    status: exhibit.status ? statuses[exhibit.status] : gap('whether it is served'),
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
      line.reference,
      line.description || gap('what the exhibit is'),
      line.date ? shortDate(line.date) : '–',
      line.producedBy ?? gap('who produces it'),
      line.pages ?? '–',
      line.acts.length > 0 ? line.acts.join(', ') : '–',
      line.status,
    ]),
  }
}
