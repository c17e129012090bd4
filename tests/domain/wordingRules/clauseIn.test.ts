import { describe, expect, test } from 'vitest'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'

const own = {
  id: 'c-1',
  text: 'must not enter Larch Row.',
  exceptions: [{ id: 'x-1', text: 'The defendant may call for help.' }],
}
const other = { id: 'c-2', text: 'must not follow Ms Quill.' }
const facts = {
  slices: { prohibitions: { items: [own, other] }, defendant: { name: 'Ash Harass' } },
  today: '2026-06-24',
}
const found = (id: string, text: string) => clauseIn({ id, kind: 'prohibition', text }, facts)

describe('the condition that a text belongs to', () => {
  test('the one of that id, before one of the same words', () => {
    expect(found('c-2', own.text).condition).toEqual(other)
  })

  test.each([own.text, 'Must not  enter Larch Row'])(
    'without the id the one of the same words: %s',
    (text) => {
      expect(found('other', text).condition).toEqual(own)
    },
  )

  test('an exception belongs to its condition', () => {
    expect(found('line 4', 'The defendant may call for help')).toMatchObject({
      condition: own,
      exception: true,
    })
  })

  test.each([
    [[{ id: 'c-9', acts: [] }], 'c-9'],
    [[{ id: 'c-9', text: ' ' }], 'c-9'],
    [[{ id: 'c-9', text: 'must not follow Ms Quill.' }], undefined],
    [[{ id: 'c-9' }, { id: 'c-10' }], undefined],
  ])('the only one, where its words are not given: %j', (items, id) => {
    const only = { slices: { prohibitions: { items } }, today: '2026-06-24' }
    expect(clauseIn({ id: 'line 4', kind: 'prohibition', text: own.text }, only).condition?.id).toBe(id)
  })

  test('none where nothing is like it', () => {
    expect(found('other', 'must not enter Fennel Street')).not.toHaveProperty('condition')
  })
})

test('the names of the people of the case are no words of the drafter', () => {
  expect(found('other', 'must not let ash harass anyone').words).not.toContain('ash')
})
