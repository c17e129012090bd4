import { expect, test } from 'vitest'
import { proposal } from '#src/domain/statement/proposal.ts'

const basisOf = (...[source, text]: [Parameters<typeof proposal>[2], string]) =>
  proposal('key', 'acts', source, text).basis

test('the mark of a suggestion stays while it says the same, and changes with its words or its source', () => {
  const said = basisOf({ kind: 'own' }, 'I saw it.')
  expect(basisOf({ kind: 'own' }, 'I saw it.')).toBe(said)
  expect(basisOf({ kind: 'own' }, 'I saw it!')).not.toBe(said)
  expect(basisOf({ kind: 'saw' }, 'I saw it.')).not.toBe(said)
})
