import type { AskedPerson } from '#src/domain/audience/askedPeople.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import type { Row } from '../paperOpening.ts'

/** How each person to be protected was asked, their words, and the sentence that served papers carry in place of them. */
export function askedPart(people: readonly AskedPerson[]): Block[] {
  if (people.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'What the people to be protected were asked' },
    { kind: 'rows', rows: people.flatMap(rowsOf) },
  ]
}

function rowsOf({ person, on, by, how, why, words, sentence, agreed }: AskedPerson): Row[] {
  const day = on && `on ${longDate(on)}`
  const asked = [day, by && `by ${by}`, how].filter(Boolean).join('; ')
  const row = (label: string, value: string | undefined): Row[] =>
    value ? [{ label, value: fullStop(value) }] : []
  return [
    ...row(`Asked: ${person}`, why === undefined ? asked : `Not asked: ${why}`),
    ...row(`In the words of ${person}`, words && `“${words}”`),
    ...row(
      'Sentence in served papers',
      sentence &&
        (agreed === 'yes'
          ? `Agreed: “${sentence}”`
          : `Not agreed, so that the papers say only that views were sought: “${sentence}”`),
    ),
  ]
}
