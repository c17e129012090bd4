import { expect, test } from 'vitest'
import { casePath, itemPath, returnPath, stepPath, withReturn } from '#src/features/wizard/paths.ts'

test('addresses hold ids and the names of steps, nothing else', () => {
  expect(casePath('case-1')).toBe('/case/case-1')
  expect(stepPath('case-1', 'acts')).toBe('/case/case-1/acts')
  expect(itemPath('case-1', 'acts', 'act-2')).toBe('/case/case-1/acts/act-2')
})

const back = (query: string) => returnPath(new URLSearchParams(query), 'case-1', { step: 'acts' })

test('an address that is left for another page is come back to, at the same row or item', () => {
  expect(withReturn('/case/case-1/acts/act-2', 'thread')).toBe('/case/case-1/acts/act-2?from=thread')
  const there = withReturn('/case/case-1/acts/act-2', 'thread', 'c 1')
  expect(there).toBe('/case/case-1/acts/act-2?from=thread&at=c%201')
  expect(back(there.replace(/^.*\?/, ''))).toBe('/case/case-1/thread?at=c%201')
  expect(back('from=challenge')).toBe('/case/case-1/challenge')
  expect(back('from=acts&at=act-2')).toBe('/case/case-1/acts/act-2')
  expect(back('from=requirements&at=c-1')).toBe('/case/case-1/requirements/c-1')
  expect(back('from=documents')).toBe('/case/case-1/documents')
})

test.each(['', 'from=elsewhere&at=x', 'from=acts', 'at=act-2'])('“%s” leads nowhere back', (query) => {
  expect(back(query)).toBeUndefined()
})
