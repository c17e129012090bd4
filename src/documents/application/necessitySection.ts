import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { makeTest } from '#src/domain/law/act.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block } from '../blocks.ts'
import { paragraph } from '../paragraphs.ts'
import { phrase } from '../phrase.ts'
import { quoted } from '../quoted.ts'
import { told, toldIfAny } from '../told.ts'
import { appears } from './appears.ts'
import { measuresTable } from './measuresTable.ts'

/** The third test. What the chief officer believes and what the court must find are two different things. */
export function necessitySection(served: ServedCase): Block[] {
  const { necessity } = served
  return [
    { kind: 'heading', level: 2, text: 'Test 3: the order is necessary' },
    paragraph('The law asks two different questions here:', [
      phrase`of the applicant: ${appears(served, 'necessity', 'it')};`,
      `of the court: it must be satisfied that ${quoted(makeTest.necessity)}.`,
    ]),
    ...told(necessity?.reasoning, { what: 'why the order is necessary', step: 'necessity' }),
    ...told(necessity?.whyNow, { what: 'why the order is needed now', step: 'necessity' }, 'Why now'),
    ...told(
      necessity?.proportionality,
      { what: 'why the order is proportionate', step: 'necessity' },
      'Why the order is proportionate',
    ),
    ...toldIfAny(necessity?.whyNotDapo, 'Why this order and not a domestic abuse protection order'),
    ...(necessity?.searchedOn
      ? [paragraph(`The applicant searched for other orders on ${longDate(necessity.searchedOn)}.`)]
      : []),
    ...measuresTable(served),
  ]
}
