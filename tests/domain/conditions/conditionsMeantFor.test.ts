import { expect, test } from 'vitest'
import { conditionsMeantFor } from '#src/domain/conditions/conditionsMeantFor.ts'
import { findTemplate } from '#src/domain/conditions/library.ts'

const held = (id: string, code: string) => ({ id, origin: { kind: 'library' as const, code, version: 1 } })
const file = {
  prohibitions: {
    items: [held('any', 'C01'), held('streets', 'P05'), { id: 'own', origin: { kind: 'bespoke' as const } }],
  },
  requirements: { items: [held('programme', 'Q02'), held('other library', 'Z99')] },
}
const kindsOf = (code: string) => findTemplate(code)?.behaviours ?? []

test('the conditions of the order that are meant for a kind of act come narrowest first, of either page', () => {
  expect(kindsOf('C01')).toContain('b')
  expect(kindsOf('P05')).not.toContain('b')
  expect(conditionsMeantFor(file, 'b').map(({ id }) => id)).toEqual(['any', 'programme'])
})

test('one’s own words, a condition of another library and an empty order are meant for no kind', () => {
  const { prohibitions, requirements } = file
  const unknown = {
    prohibitions: { items: prohibitions.items.slice(2) },
    requirements: { items: requirements.items.slice(1) },
  }
  expect(conditionsMeantFor(unknown, 'b')).toEqual([])
  expect(conditionsMeantFor({}, 'b')).toEqual([])
})
