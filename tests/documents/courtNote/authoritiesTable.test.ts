import { expect, test } from 'vitest'
import { authoritiesTable } from '#src/documents/courtNote/authoritiesTable.ts'
import { plainText } from '#src/documents/plainText.ts'
import { crimeAndPolicing, jones, mccann, spa } from '#src/domain/law/citations.ts'

test('each source stands once with its places, and what was not read is marked', () => {
  const text = plainText([
    authoritiesTable([
      spa('s.1(2)'),
      spa('s.2(2)'),
      spa('s.1(2)'),
      jones(''),
      mccann(''),
      crimeAndPolicing(''),
    ]),
  ])
  expect(text.match(/Stalking Protection Act 2019/g)).toHaveLength(1)
  expect(text).toContain('s.1(2) and s.2(2)')
  expect(text).toContain('Read in the official text')
  expect(text).toContain('not read in full. To be confirmed')
  expect(text).toContain('Not read. To be confirmed before it is relied on')
  expect(text).toContain('Not settled, or not found')
})
