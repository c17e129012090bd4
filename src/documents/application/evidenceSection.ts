import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { shortDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { gap, sentences } from '../phrase.ts'

/** The exhibits that go with the application. */
export function evidenceSection({ exhibits }: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Evidence' },
    {
      kind: 'table',
      caption: 'Exhibits',
      empty: 'No exhibit is served with this application.',
      columns: [
        { header: 'Exhibit', width: 1.8, rowHeader: true },
        { header: 'What it is', width: 7.9 },
        { header: 'Date', width: 2.3 },
        { header: 'Produced by', width: 3.1 },
        { header: 'Acts', width: 1.2 },
      ],
      rows: exhibits.map((exhibit) => [
        exhibit.reference,
        sentences(
          exhibit.description || gap('what the exhibit is'),
          exhibit.pages && `(${exhibit.pages}${exhibit.redacted ? ', redacted' : ''})`,
          !exhibit.pages && exhibit.redacted && '(redacted)',
        ),
        exhibit.date ? shortDate(exhibit.date) : '–',
        exhibit.producedBy ?? gap('who produces it'),
        exhibit.acts.length > 0 ? exhibit.acts.join(', ') : '–',
      ]),
    },
  ]
}
