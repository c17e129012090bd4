import { expect, test } from 'vitest'
import { markerRing, wayOperators, zoneOperators } from '#src/documents/render/pdf/blocks/zoneOperators.ts'

const placing = { x: (value: number) => value + 50, y: (value: number) => value + 100, scale: 1 }
const corners = [
  [0, 0],
  [40, 0],
  [40, 40],
] as const

test('a zone is hatched in black and edged in red on white, and leaves nothing set', () => {
  const drawn = zoneOperators(corners, placing)
  expect(drawn).toMatch(/^q 0 G/)
  expect(drawn).toContain('50 100 m 90 100 l 90 140 l h S')
  expect(drawn).toMatch(/0\.69 0\.06 0\.12 RG[^\n]*h S Q$/)
})

test('a way is broken, and is not closed', () => {
  const drawn = wayOperators(corners, { ...placing, scale: 2 })
  expect(drawn).toContain('[14 8] 0 d')
  expect(drawn).not.toContain(' h ')
})

test('a place has a ring round it', () => {
  expect(markerRing({ x: 10, y: 10 }, placing).match(/ c\b/g)).toHaveLength(4)
})
