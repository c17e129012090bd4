import { expect, test } from 'vitest'
import { checkAreaGround } from '#src/domain/checks/checkAreaGround.ts'
import { findingKey } from '#src/domain/checks/finding.ts'
import { isReady } from '#src/domain/checks/isReady.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, findingsOf, finishedCase, finishedWith } from '#tests/support/checking.ts'

test('a finished case is ready, and an empty one is not', () => {
  expect(isReady(aDraft(finishedCase()), asAt)).toBe(true)
  expect(isReady(aDraft(), asAt)).toBe(false)
})

test('an open question keeps a case from being ready until its reason is kept', () => {
  const part = { area: { grounds: '' } }
  const explanations = findingsOf(checkAreaGround, part).map((finding) => ({
    finding: findingKey(finding),
    reason: 'Seen there on 16 May 2026.',
  }))
  expect(isReady(aDraft(finishedWith(part)), asAt)).toBe(false)
  expect(isReady(aDraft({ ...finishedWith(part), explanations }), asAt)).toBe(true)
})
