import { expect, test } from 'vitest'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'
import { linesUnder } from '#src/features/wizard/conditions/linesUnder.ts'

const lined = (text: string) => {
  const facts = { slices: {}, today: '2026-11-23' }
  const { findings } = checkWording(clauseIn({ id: 'c-1', kind: 'prohibition', text }, facts), facts)
  return linesUnder(findings.flatMap((found) => (found.span ? [{ ...found, span: found.span }] : []))).map(
    ({ span, look }) => [text.slice(...span), look],
  )
}

const streets = Array.from({ length: 20 }, (_, at) => `Oak${at + 1} Road`).join(' or ')

test('a fault and a note are told apart by their lines', () => {
  expect(lined('must not go near Ash Lane, Dunmarrow prior to 4 May 2028.')).toEqual([
    ['near', 'fault'],
    ['prior to', 'note'],
  ])
})

test('a sentence that is too long is lined as a whole, but not where single words of it are meant too', () => {
  const long = `must not enter ${streets} in Dunmarrow.`
  expect(lined(long)).toContainEqual([long.slice(0, -1), 'fault'])
  expect(lined(`${long.slice(0, -1)} prior to 4 May 2028.`)).toEqual([['prior to', 'note']])
})
