import { expect, test } from 'vitest'
import { withheldPhrases } from '#src/domain/shared/withheldPhrases.ts'
import type { WithheldKind } from '#src/domain/shared/withheldThing.ts'

const phrases = (kind: WithheldKind, value: string) =>
  withheldPhrases({ kind, value }).map(
    ({ words, exact = '-', typo = '-' }) => `${words.join(' ')}: ${exact} ${typo}`,
  )

test.each<[WithheldKind, string, string[]]>([
  ['home', '9 Alder Close', ['9 alder close: sure sure', '9 alder: near -', 'alder close: part part']],
  ['home', 'Gannet Reach', ['gannet reach: sure sure']],
  ['home', 'The Old House', ['the old house: sure near']],
  ['newName', 'Orla O’Dell'.replace('’', "'"), ['orla odell: sure sure', 'odell orla: sure sure']],
  ['realName', 'Cher', []],
  ['namePart', 'Delphine', ['delphine: - near']],
  ['namePart', 'Hart', []],
  ['account', '@ottoline_m', ['ottoline m: near near']],
  ['account', '@willow', ['willow: - sure']],
  ['vehicle', 'Teal Halcyon estate', ['teal halcyon estate: - near']],
  [
    'school',
    'Fennelgate Primary School',
    [
      'fennelgate primary school: sure sure',
      'fennelgate primary: sure near',
      'fennelgate school: sure near',
      'fennelgate: - part',
    ],
  ],
  [
    'email',
    'om.new@example.com',
    [
      'om new example com: sure sure',
      'om new at example com: sure sure',
      'om new at example dot com: sure sure',
      'om dot new at example dot com: sure sure',
    ],
  ],
  ['phone', '07700 900123', []],
  ['codeWord', 'Lantern', []],
])('%s %s', (kind, value, expected) => {
  expect(phrases(kind, value)).toEqual(expected)
})
