import { expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { isSliceId } from '#src/domain/case/slices.ts'
import { settleableTexts } from '#src/domain/review/settleableTexts.ts'
import { textAt } from '#src/domain/review/textsAt.ts'
import { sample } from '#tests/support/samples.ts'

const file = pruneCase(sample('fx-08'))
const found = settleableTexts(file)
const placed = (step: string, path: string) =>
  found.find(({ where, path: at }) => where.step === step && at.join('.') === path)

test('each text is the one that stands at its place', () => {
  expect(found.length).toBeGreaterThan(100)
  for (const { where, path, text } of found)
    expect(isSliceId(where.step) && textAt(file[where.step], path)).toBe(text)
})

test('conditions, exceptions, acts and the reasons of the tests can be settled', () => {
  expect(placed('prohibitions', 'items.c-c01.text')?.where).toEqual({ step: 'prohibitions', item: 'c-c01' })
  expect(placed('prohibitions', 'items.c-c01.exceptions.exc-01.text')).toBeDefined()
  expect(placed('acts', 'items.act-01.what')?.where).toEqual({ step: 'acts', item: 'act-01' })
  expect(placed('risk', 'reasoning')?.where).toEqual({ step: 'risk', field: 'reasoning' })
})

test('what no served paper prints is not among them', () => {
  const texts = new Set(found.map(({ text }) => text))
  expect(texts.has(file.prohibitions?.items?.[0]?.monitoring?.how ?? 'none')).toBe(false)
  expect(found.some(({ where }) => where.step === 'safety' || where.step === 'decision')).toBe(false)
  expect(texts.has(file.defendant?.name ?? '')).toBe(false)
})
