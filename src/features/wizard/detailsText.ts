import type { Detail } from '#src/domain/case/person.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import { joinedText, labelOf } from './answerText.ts'
import { personWords } from './personWords.ts'

/** "Home address, 1 Elm Row (withheld from the defendant)", one after the other; undefined where there are none. */
export function detailsText(details: readonly Unfinished<Detail>[] = []): string | undefined {
  const rows = details.map(({ kind, value, released, why }) => {
    const seen =
      released === 'yes' ? joinedText('shown to the defendant', why) : 'withheld from the defendant'
    return `${joinedText(labelOf(personWords.kinds, kind), value) ?? 'Detail'} (${seen})`
  })
  return rows.join('; ') || undefined
}
