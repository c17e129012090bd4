import { describe, expect, test } from 'vitest'
import { interimApplication, interimSection } from '#src/documents/interimApplication/interimApplication.ts'
import { slipsIn } from '#tests/support/readsAsEnglish.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const setting = { declaration: 'It is true.', madeOn: '2026-06-24' }
const alone = {
  route: {
    kind: 'interimOnly',
    mainCourt: 'Dunmarrow Magistrates’ Court',
    mainReference: 'WM/1',
    mainMadeOn: '2026-06-01',
    sameChiefOfficer: 'yes',
  },
} as const

describe('the interim application', () => {
  test('says why an interim order is appropriate, why it cannot wait and what is asked for now', () => {
    const text = wordsIn(interimApplication(servedFrom(), setting))
    for (const words of [
      'Complaint under section 5',
      '“if it considers it appropriate to do so” (section 5(3))',
      'Since the last act.',
      'Why it cannot wait.',
      'to the end of 30 October 2026',
      'It is true.',
    ])
      expect(text).toContain(words)
  })

  test('asks only for the conditions of the interim order, under their own numbers', () => {
    const served = servedFrom()
    const conditions = served.conditions.map((one, at) => ({ ...one, interim: at === 1 }))
    const text = wordsIn(interimSection({ ...served, conditions }))
    expect(text).toContain('2\nmust not enter Larch Row')
    expect(text).not.toContain('must not contact')
  })

  test('in short form tells the acts that its conditions answer, and once what of them is to follow', () => {
    const served = servedFrom()
    const conditions = served.conditions.map((one) => ({
      ...one,
      acts: [1],
      risk: undefined,
      lesser: undefined,
      rungWhy: undefined,
    }))
    const text = wordsIn(interimSection({ ...served, conditions }, true))
    expect(text).toContain('The acts that these conditions answer')
    expect(text).toContain(served.acts[0]?.what)
    expect(text).not.toContain(served.acts[1]?.what)
    expect(text.split('why less would not do').length).toBe(2)
    expect(text).not.toContain('the risk that it meets]\n')
    expect(wordsIn(interimSection({ ...served, conditions }))).not.toContain('The acts that these')
    const own = { ...served, conditions, ...alone }
    expect(wordsIn(interimSection(own, true))).not.toContain('The acts that these')
  })

  test('says once whom its conditions protect where that is the same for all, else at each', () => {
    const served = servedFrom()
    const asked = (...protects: string[][]) => {
      const conditions = protects.flatMap((whom, at) => {
        const one = served.conditions[at]
        return one ? [{ ...one, interim: true, protects: whom }] : []
      })
      return wordsIn(interimSection({ ...served, conditions }))
    }
    const same = asked(['Ottoline'], ['Ottoline'])
    expect(same).toContain('Each condition protects Ottoline.')
    expect(same).not.toContain('and protects')
    const apart = asked(['Ottoline'], ['Pip'])
    expect(apart).not.toContain('Each condition protects')
    expect(apart).toContain('and protects Pip.')
  })

  test('leaves the grounds to the main application made with it, and gives them where it stands alone', () => {
    expect(wordsIn(interimApplication(servedFrom(), setting))).not.toContain('Test 1')
    const text = wordsIn(interimApplication(servedFrom(alone), setting))
    for (const words of ['Test 1', 'Test 2', 'Test 3', 'The people to be protected'])
      expect(text).toContain(words)
  })

  test('is no paper where only a full order is asked for, or no route is chosen', () => {
    expect(interimApplication(servedFrom({ route: { kind: 'full' } }), setting)).toEqual([])
    expect(interimApplication(servedEmpty(), setting)).toEqual([])
  })

  test('prints unfinished, with its gaps, and reads as English', () => {
    expect(gapSteps(interimSection(servedEmpty()))).toEqual([
      'interim',
      'interim',
      'interim',
      'prohibitions',
      'interim',
    ])
    const text = wordsIn(interimApplication({ ...servedEmpty(), route: { kind: 'interimOnly' } }, setting))
    expect(slipsIn(text)).toEqual([])
  })
})

test('standing alone it carries the evidence, the bail, the times to avoid and what the defendant should know', () => {
  const headings = [
    'Where the order is to have effect',
    'Work, study, religion and children',
    'Information for the defendant',
  ]
  const only = wordsIn(interimApplication(servedFrom(alone), setting))
  const beside = wordsIn(interimApplication(servedFrom(), setting))
  for (const heading of headings) {
    expect(only).toContain(heading)
    expect(beside).not.toContain(heading)
  }
  expect(only).toContain('No condition is limited to a locality.')
  expect(only).toMatch(/\nEvidence\n/)
})
