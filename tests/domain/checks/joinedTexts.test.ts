import { expect, test } from 'vitest'
import { joinTexts } from '#src/domain/checks/joinedTexts.ts'

const texts = ['one', '', 'three', 'x'].map((text) => ({
  text,
  where: { step: 'risk' as const, field: text },
}))

test('each place leads back to its text', () => {
  const { whole, at } = joinTexts(texts)
  expect(['one', 'three', 'x'].map((text) => at(whole.indexOf(text))?.text.text)).toEqual([
    'one',
    'three',
    'x',
  ])
  const inside = whole.indexOf('three') + 4
  expect(at(inside)).toEqual({ text: texts[2], from: inside - 4 })
})

test('no search runs from one text into the next, and no texts are no trouble', () => {
  expect(joinTexts(texts).whole).not.toMatch(/one\s*three/)
  expect(joinTexts([]).at(0)).toBeUndefined()
})
