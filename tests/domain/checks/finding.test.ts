import { expect, test } from 'vitest'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'

const hint: Finding = {
  code: 'acts-without-time',
  severity: 'hint',
  message: 'Say at what time it happened',
  where: { step: 'acts' },
  authority: { source: 'Good practice', provision: 'acts have a time', confidence: 'secondary' },
}

const about = (item?: string, field?: string) =>
  findingKey({ ...hint, where: { step: 'acts', ...(item && { item }), ...(field && { field }) } })

test('the same rule about the same field keeps its key, so a recorded reason stays with it', () => {
  expect(about('act-1', 'time')).toBe(about('act-1', 'time'))
})

test('another item, another field, or a field without an item has another key', () => {
  const keys = [about(), about('act-1'), about('act-2'), about('act-1', 'time'), about(undefined, 'act-1')]
  expect(new Set(keys).size).toBe(keys.length)
})
