import { describe, expect, test } from 'vitest'
import { allegations, stalkingReasons, stalkingSection } from '#src/documents/application/stalkingSection.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const acts = (on: string) =>
  servedFrom({
    acts: { items: [{ id: 'a', kind: 'act', what: 'He came', when: { precision: 'exact', on } }], runs: [] },
  })

describe('the first test', () => {
  test('says what appears to the chief officer and what the court must be satisfied of', () => {
    const text = wordsIn(stalkingReasons(servedFrom()))
    expect(text).toContain('“the defendant has carried out acts associated with stalking” (section 1(1)(a))')
    expect(text).toContain('satisfied of the same (section 2(1)(a))')
    expect(text).toContain('He contacted her again and again (acts 1 and 4) after she said no.')
  })

  test('says that acts before the Act count, only where there are such acts', () => {
    expect(wordsIn(stalkingReasons(acts('2020-01-19')))).toContain('before or after 20 January 2020')
    expect(wordsIn(stalkingReasons(acts('2020-01-20')))).not.toContain('before or after')
  })

  test('calls FOUR a help and not a test, and only where it was used', () => {
    const text = wordsIn(stalkingReasons(servedFrom({ stalking: { four: { fixated: 'One subject' } } })))
    expect(text).toContain('It is not a legal test')
    expect(text).toContain('Fixated: One subject.')
    expect(text).not.toContain('Obsessive:')
    expect(wordsIn(stalkingReasons(servedFrom({ stalking: { four: undefined } })))).not.toContain(
      'legal test',
    )
  })

  test('not entered is a gap for the reasons and one for the acts', () => {
    expect(gapSteps(stalkingSection(servedEmpty()))).toEqual(['stalking', 'acts'])
  })
})

describe('the acts relied on', () => {
  test('stand in their runs, then the others, then background', () => {
    const text = wordsIn(allegations(servedFrom()))
    const places = [
      'Contact by every route',
      'Finding out where she is',
      'Background, not relied on as an act',
    ].map((words) => text.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(text).toContain('Each later message came by a route that she had not blocked.')
    expect(text).not.toContain('Waiting, following and gifts')
  })

  test('without a run stand together', () => {
    const text = wordsIn(allegations(acts('2026-01-02')))
    expect(text).toContain('Acts\nNo.')
    expect(text).not.toContain('Other acts')
  })

  test('of a run that is gone are not lost', () => {
    const served = servedFrom()
    const text = wordsIn(
      allegations({ ...served, runs: served.runs.filter(({ id }) => id === 'run-search') }),
    )
    expect(text).toContain('Other acts')
    expect(text).toContain('31 messages')
  })

  test('of a run are named one by one up to twelve, and counted beyond', () => {
    const many = (count: number) =>
      wordsIn(
        allegations(
          servedFrom({
            acts: {
              runs: [{ id: 'r', name: 'Calls', why: 'She had said no.' }],
              items: Array.from({ length: count }, (_, at) => ({
                id: `a${at}`,
                kind: 'act' as const,
                run: 'r',
              })),
            },
          }),
        ),
      )
    expect(many(12)).toContain('Acts 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12')
    expect(many(13)).toContain('13 acts, from act 1 to act 13')
  })
})
