import { describe, expect, test } from 'vitest'
import { nodeProblem } from '#scripts/install.mjs'

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '21.0.0', '22.1.0', '100.0.0'])('%s is enough', (version) => {
    expect(nodeProblem(version)).toBeUndefined()
  })

  test.each(['20.18.3', '18.20.4', '9.11.2'])('%s is not, and the message says what is', (version) => {
    expect(nodeProblem(version)).toContain('20.19 or later')
    expect(nodeProblem(version)).toContain(version)
  })
})
