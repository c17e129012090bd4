import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidy } from '#src/domain/case/blank.ts'
import { sliceDraft } from '#src/domain/case/caseFile.ts'
import { isSliceId, slices } from '#src/domain/case/slices.ts'
import { asText, splitTyped, withTyped } from '#src/domain/case/typed.ts'
import { arbitraryOf } from '#tests/support/arbitraryOf.ts'

const stepIds = Object.keys(slices).filter(isSliceId)

describe('half-typed answers are parted from what fits', () => {
  test('a date that does not exist is kept as it was typed, under the id of its act', () => {
    const answers = { items: [{ id: 'act_1', what: 'Waited', when: { precision: 'exact', on: '31/2/' } }] }
    const split = splitTyped<unknown>(sliceDraft('acts'), answers)
    expect(split.typed).toEqual({ 'items.act_1.when.on': '31/2/' })
    expect(split.answers).toEqual({ items: [{ id: 'act_1', what: 'Waited', when: { precision: 'exact' } }] })
  })

  test('two wrong choices in one list are both kept and the right ones stay in their order', () => {
    const answers = { items: [{ id: 'a', howKnown: ['gossip', 'device', 'rumour', 'camera'] }] }
    const split = splitTyped<unknown>(sliceDraft('acts'), answers)
    expect(split.answers).toEqual({ items: [{ id: 'a', howKnown: ['device', 'camera'] }] })
    expect(split.typed).toEqual({ 'items.a.howKnown.0': 'gossip', 'items.a.howKnown.2': 'rumour' })
    expect(withTyped(split.answers, split.typed)).toEqual(answers)
  })

  test('two items with the same id keep a text each', () => {
    const item = (on: string) => ({ id: 'a', when: { on } })
    const split = splitTyped<unknown>(sliceDraft('acts'), { items: [item('31/2/'), item('soon')] })
    expect(split.typed).toEqual({ 'items.0.when.on': '31/2/', 'items.1.when.on': 'soon' })
    expect(withTyped(split.answers, split.typed)).toEqual({ items: [item('31/2/'), item('soon')] })
  })

  test('nothing at all is no answer and no typed text', () => {
    expect(splitTyped<unknown>(sliceDraft('risk'), undefined)).toEqual({ answers: undefined, typed: {} })
    expect(splitTyped<unknown>(sliceDraft('risk'), { reasoning: '', assessment: {} })).toEqual({
      answers: undefined,
      typed: {},
    })
  })

  test('an answer that is all wrong is kept whole', () => {
    expect(splitTyped<unknown>(sliceDraft('risk'), 'high')).toEqual({
      answers: undefined,
      typed: { '': 'high' },
    })
  })

  test('when the last of an answer was refused, the field comes back by itself', () => {
    const split = splitTyped<unknown>(sliceDraft('interim'), { lastDay: 'soon' })
    expect(split).toEqual({ answers: undefined, typed: { lastDay: 'soon' } })
    expect(withTyped(undefined, split.typed)).toEqual({ lastDay: 'soon' })
  })
})

describe('half-typed text is shown again', () => {
  test('in a field that is filled by now, the answer wins', () => {
    expect(withTyped({ lastDay: '2027-01-31' }, { lastDay: 'soon' })).toEqual({ lastDay: '2027-01-31' })
  })

  test('text of an act that is gone is not shown elsewhere', () => {
    const answers = { items: [{ id: 'act_2' }] }
    expect(withTyped(answers, { 'items.act_1.when.on': '31/2/' })).toEqual(answers)
  })

  test('a path from a hostile file reaches nothing but the answers', () => {
    const paths = ['__proto__.polluted', 'constructor.prototype.polluted', 'items.__proto__.polluted']
    for (const path of paths) withTyped({ items: [] }, { [path]: 'yes' })
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    expect(([] as { polluted?: string }).polluted).toBeUndefined()
  })
})

test('a refused value is kept as words where it is words, as JSON where it is not', () => {
  expect(asText('31/2/')).toBe('31/2/')
  expect(asText({ a: [1] })).toBe('{"a":[1]}')
})

test.each(stepIds)('nothing typed in %s is lost by parting it and showing it again', (step) => {
  const draft = arbitraryOf(slices[step])
  const rubbish = fc.array(fc.tuple(fc.nat(), fc.constantFrom('31/2/', '??', 'an hour', '25:61')), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(draft, rubbish, (answers, breaks) => {
      const typedIn = structuredClone(answers)
      for (const [at, text] of breaks) breakLeaf(typedIn, at, text)
      const split = splitTyped<unknown>(sliceDraft(step), typedIn)
      expect(sliceDraft(step).safeParse(split.answers).success).toBe(true)
      expect(withTyped(split.answers, split.typed) ?? undefined).toEqual(tidy(typedIn))
    }),
    { numRuns: 60 },
  )
})

test.each(stepIds)('%s comes out the same when only what changed since it was stored is read', (step) => {
  const schema = sliceDraft(step)
  const text = fc.constantFrom('31/2/', 'He rang.', '', '??')
  fc.assert(
    fc.property(arbitraryOf(slices[step]), fc.nat(), text, (answers, at, typed) => {
      const stored = splitTyped<unknown>(schema, answers).answers
      const copy: unknown = structuredClone(stored)
      breakLeaf(copy ?? {}, at, typed)
      const changed = withOldItems(copy, stored)
      expect(splitTyped<unknown>(schema, changed, stored)).toEqual(splitTyped<unknown>(schema, changed))
    }),
    { numRuns: 60 },
  )
})

/** The copy with every item that says what the stored one says being the stored one itself. */
function withOldItems(copy: unknown, stored: unknown): unknown {
  const held = Object.values((stored ?? {}) as Tree).flatMap((list) => (Array.isArray(list) ? list : []))
  const old = (item: unknown) => held.find((one) => JSON.stringify(one) === JSON.stringify(item)) ?? item
  const entries = Object.entries((copy ?? {}) as Tree)
  return Object.fromEntries(entries.map(([key, part]) => [key, Array.isArray(part) ? part.map(old) : part]))
}

type Tree = Record<string, unknown>

/** Types over one of the answers, never over an id. */
function breakLeaf(answers: unknown, at: number, text: string): void {
  const leaves = leavesOf(answers)
  const leaf = leaves[at % Math.max(leaves.length, 1)]
  if (leaf) leaf.holder[leaf.key] = text
}

function leavesOf(value: unknown): { holder: Tree; key: string }[] {
  return Object.entries(value as Tree).flatMap(([key, inside]) =>
    typeof inside === 'object' ? leavesOf(inside) : key === 'id' ? [] : [{ holder: value as Tree, key }],
  )
}
