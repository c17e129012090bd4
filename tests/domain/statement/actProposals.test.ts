import { describe, expect, test } from 'vitest'
import { actProposals } from '#src/domain/statement/actProposals.ts'
import { aDraft } from '#tests/support/aDraft.ts'

type Answers = NonNullable<Parameters<typeof aDraft>[0]>
const base: Answers = {
  protected: { people: [{ id: 'p', name: 'Ada Bell', pronoun: 'she', shownAs: { kind: 'name' } }] },
  witnesses: { people: [{ id: 'w', name: 'Ada Bell', person: 'p' }] },
}
const proposed = (answers: Answers) => actProposals(aDraft({ ...base, ...answers }).case)
const said = (answers: Answers) => proposed(answers).map(({ key, text }) => [key, text])
const act = (id: string, on: string, more: object = {}) => ({
  id,
  kind: 'act' as const,
  when: { precision: 'exact' as const, on },
  towards: ['p'],
  ...more,
})

describe('the acts', () => {
  test('of one run that the same person tells of are one paragraph in her voice', () => {
    const items = [act('a', '2026-04-01', { run: 'r' }), act('b', '2026-04-05', { run: 'r' })]
    const [first] = proposed({ acts: { items, runs: [{ id: 'r', name: 'Calls' }] } })
    expect(first).toMatchObject({
      part: 'acts',
      source: { kind: 'told', by: 'Ada Bell' },
      text: '[[act:a]] and [[act:b]] happened as the chronology sets out, on 1 April 2026 and 5 April 2026.',
    })
  })

  test('known from a record stand apart, and name the exhibits that may be served', () => {
    const record = { account: { kind: 'record' as const }, exhibits: ['x', 'y'] }
    const exhibits = [
      { id: 'x', reference: 'AB/1', status: 'served' as const },
      { id: 'y', reference: 'AB/2', status: 'sensitive' as const },
    ]
    const items = [act('a', '2026-04-01', record), act('b', '2026-04-01')]
    expect(proposed({ acts: { items }, evidence: { exhibits } }).slice(0, 2)).toMatchObject([
      { source: { kind: 'record', of: '[[exhibit:x]]' } },
      { source: { kind: 'told', by: 'Ada Bell' } },
    ])
  })

  test('told to somebody are known from that account, which need not be the officer’s', () => {
    const account = { kind: 'hearsay' as const, toldBy: 'Ada Bell, to PC Wren on 3 May 2026' }
    expect(proposed({ acts: { items: [act('a', '2026-04-01', { account })] } })[0]?.source).toEqual({
      kind: 'record',
      of: 'the account of Ada Bell, to PC Wren on 3 May 2026,',
    })
  })

  test('that one witness saw are told by that witness, and not by the person they were done to', () => {
    const people = [...(base.witnesses?.people ?? []), { id: 'n', name: 'Cora Finch' }]
    const sourceOf = (witness?: string) => {
      const account = { kind: 'firstHand' as const, ...(witness ? { witness } : {}) }
      const items = [act('a', '2026-04-01', { account })]
      return proposed({ acts: { items }, witnesses: { people } })[0]?.source
    }
    expect(sourceOf('n')).toEqual({ kind: 'told', by: 'Cora Finch' })
    expect(sourceOf()).toEqual({ kind: 'told', by: 'Ada Bell' })
    expect(sourceOf('gone')).toEqual({ kind: 'told', by: 'Ada Bell' })
  })

  test('of hearsay whose words are passed on by a witness are told by that witness, and by nobody else', () => {
    const sourceOf = (account: object) =>
      proposed({ acts: { items: [act('a', '2026-04-01', { account })] } })[0]?.source
    expect(sourceOf({ kind: 'hearsay', witness: 'w' })).toEqual({ kind: 'told', by: 'Ada Bell' })
    expect(sourceOf({ kind: 'hearsay' })).toEqual({ kind: 'told', by: '' })
  })

  test('that only a camera or a device shows are known from it, until somebody says whose account they are', () => {
    const sourceOf = (more: object) =>
      proposed({ acts: { items: [act('a', '2026-04-01', more)] } })[0]?.source
    const shown = { howKnown: ['camera'] }
    expect(sourceOf(shown)).toEqual({ kind: 'record', of: 'police records' })
    expect(sourceOf({ howKnown: ['camera', 'statement'] })).toEqual({ kind: 'told', by: 'Ada Bell' })
    expect(sourceOf({ ...shown, account: { kind: 'firstHand' } })).toEqual({ kind: 'told', by: 'Ada Bell' })
  })

  test('that nobody is known to tell of leave the source open', () => {
    const [first] = proposed({ acts: { items: [act('a', '2026-04-01', { towards: [] })] } })
    expect(first?.source).toEqual({ kind: 'told', by: '' })
  })

  test('of 300 days make a paragraph for each month, not for each act', () => {
    const items = Array.from({ length: 300 }, (_, day) =>
      act(`a${day}`, new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)),
    )
    const accounts = proposed({ acts: { items } }).filter(({ part }) => part === 'acts')
    expect(accounts).toHaveLength(10)
    expect(accounts[0]?.text).toContain('31 acts (from [[act:a0]] to [[act:a30]]) happened')
  })

  test('that took a span of days happened between its first and its last, and not on the first', () => {
    const span = (from: string, to: string) => ({
      when: { precision: 'between' as const, from, to },
      run: 'r',
    })
    const text = (...items: NonNullable<NonNullable<Answers['acts']>['items']>) =>
      proposed({ acts: { items, runs: [{ id: 'r' }] } })[0]?.text
    const long = { ...act('a', ''), ...span('2025-11-03', '2025-11-14') }
    expect(text(long)).toContain(', between 3 November 2025 and 14 November 2025.')
    expect(text(long, act('b', '2025-12-14', { run: 'r' }))).toContain(
      ', between 3 November 2025 and 14 December 2025.',
    )
    expect(text({ ...act('a', ''), ...span('2025-11-03', '2025-11-03') })).toContain(', on 3 November 2025.')
  })

  test('that are context are said to be background', () => {
    const items = [act('a', '2026-04-01'), { ...act('b', '2026-04-02'), kind: 'context' as const }]
    expect(said({ acts: { items } })).toContainEqual([
      'acts-context',
      '[[act:b]] happened as the chronology sets out, on 2 April 2026. It is background and not relied on as an act.',
    ])
    const two = items.map((one) => ({ ...one, kind: 'context' as const }))
    expect(said({ acts: { items: two } })[0]?.[1]).toContain('They are background and not relied on as acts.')
  })
})

describe('what they show', () => {
  test('is inferred: by run from its acts, and from all together', () => {
    const items = [act('a', '2026-04-01', { run: 'r' }), act('b', '2026-04-05', { run: 'r' })]
    const all = proposed({
      acts: { items, runs: [{ id: 'r', why: 'She had said no' }] },
      stalking: { four: { unwanted: 'She said no' } },
    })
    expect(all.find(({ key }) => key === 'pattern-run-r')).toMatchObject({
      source: { kind: 'infer', acts: ['a', 'b'] },
      text: 'these acts were unwelcome and belong together: she had said no.',
    })
    expect(all.find(({ key }) => key === 'pattern-four')?.text).toBe(
      'they are one course of conduct. They were unwanted: she said no.',
    )
    expect(all.find(({ key }) => key === 'pattern-count')?.text).toContain('I have counted 2 acts')
  })

  test('is not suggested while nothing is entered', () => {
    expect(said({ acts: { items: [act('a', '2026-04-01')] } }).map(([key]) => key)).toEqual([
      'acts-2026-04-told-w',
    ])
  })
})

test('the effect is told by the person, of eight acts in words and of the rest by where it stands', () => {
  const felt = (count: number) =>
    Array.from({ length: count }, (_, at) => act(`a${at}`, `2026-04-0${at + 1}`, { effect: 'She wept' }))
  const impact = (count: number) =>
    proposed({ acts: { items: felt(count) } }).find(({ part }) => part === 'impact')
  expect(impact(1)).toMatchObject({
    source: { kind: 'told', by: 'Ada Bell' },
    text: 'this was the effect on her. [[act:a0]]: She wept.',
  })
  expect(impact(8)?.text).not.toContain('the other acts')
  expect(impact(9)?.text).toContain('at each of the other acts')
})
