import { expect, test } from 'vitest'
import { r16 } from '#src/domain/wordingRules/rules/r16.ts'
import { quill } from '../completeCase.ts'
import { caseTable, saidInCase } from '../wordingTable.ts'

const ashdown = { id: 'o-1', name: 'Wren Ashdown', shownAs: { kind: 'name' as const } }
const unknown = { others: { people: [{ ...ashdown, knownToDefendant: 'no' as const }] } }
const hidden = {
  protected: {
    people: [{ ...quill, name: 'Orla Quill', shownAs: { kind: 'pseudonym' as const, label: 'Witness A' } }],
  },
}
const employer = {
  protected: {
    people: [
      {
        ...quill,
        details: [{ id: 'd-1', kind: 'workplace' as const, value: 'Ember House', released: 'no' as const }],
      },
    ],
  },
}

caseTable(r16, {
  faulty: [
    { text: 'must not contact Wren Ashdown', slices: unknown },
    { text: 'must not contact her partner WREN ASHDOWN', slices: unknown },
    { text: 'must not go to the house of Wren Ashdown', slices: unknown },
    { text: 'must not contact Orla Quill', slices: hidden },
    { text: 'must not contact Orla', slices: hidden },
    { text: 'must not go to Ember House', slices: employer },
  ],
  clean: [
    'must not contact Wren Ashdown',
    { text: 'must not contact Witness A', slices: hidden },
    { text: 'must not contact anyone he knows or believes to be living with Orla Quill', slices: unknown },
    { text: 'must not contact Tom Lark', slices: unknown },
    { text: 'must not go to any place where he knows or believes that Orla Quill works', slices: employer },
  ],
})

test('a name that stands behind a pseudonym stops', () => {
  const { findings } = saidInCase({ text: 'must not contact Orla Quill', slices: hidden })
  expect(findings.find(({ rule }) => rule === 'R16')).toMatchObject({ severity: 'stops', span: [17, 27] })
})
