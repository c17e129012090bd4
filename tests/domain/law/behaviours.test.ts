import { describe, expect, test } from 'vitest'
import { behaviours } from '#src/domain/case/acts.ts'
import { behaviourKinds, stalkingActsOf } from '#src/domain/law/behaviours.ts'
import { stalkingActCodes } from '#src/domain/law/stalkingActs.ts'

describe('the kinds of act an officer picks', () => {
  test('a to g are the items of the Act, each once and in its order', () => {
    expect(behaviours.slice(0, 8).map((code) => behaviourKinds[code].act)).toEqual(
      stalkingActCodes.slice(0, 8),
    )
  })

  test('the others never claim an item of the Act', () => {
    for (const code of behaviours.slice(8)) expect(behaviourKinds[code].act).toBe('other')
  })

  test('each has a name of its own', () => {
    const labels = behaviours.map((code) => behaviourKinds[code].label)
    expect(labels).not.toContain('')
    expect(new Set(labels).size).toBe(behaviours.length)
    expect(behaviourKinds.a.label).toBe('Following')
  })

  test('several fall under items of the Act in its order, each once', () => {
    expect(stalkingActsOf(['q', 'g', 'h', 'b', 'b'])).toEqual(['2A3b', '2A3g', 'other'])
    expect(stalkingActsOf([])).toEqual([])
  })
})
