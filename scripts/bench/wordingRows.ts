import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'
import type { Facts } from '#src/domain/wordingRules/facts.ts'
import { careful } from '#tests/domain/wordingRules/careful.ts'
import { examples } from '#tests/domain/wordingRules/examples.ts'
import { hurried } from '#tests/domain/wordingRules/hurried.ts'
import { firstCase } from './cases.ts'
import { middle, type Row } from './figures.ts'

const turns = 5
const conditions = 20
const words = 60
const today = '2026-06-24'
const nothing: Facts = { slices: {}, today }

/** Every wording rule over the whole table of the tests, and over an order, in Node; what a first run loads counts as cold. */
export function wordingRows(): Row[] {
  const all = [...examples.flatMap(([, ...both]) => both), ...Object.values(hurried).flat(), ...careful]
  const cold = taken(all, nothing)
  const warm = repeated(all, nothing)
  const long = careful.join(' ').split(' ')
  const order = Array.from({ length: conditions }, (_, at) =>
    long.slice(at * words, (at + 1) * words).join(' '),
  )
  const what = `Every wording rule over the ${all.length} texts of the table`
  return [
    { what: `${what}, cold`, value: cold, unit: 'ms', budget: 1000 },
    { what: `${what}, warm`, value: warm, unit: 'ms', budget: 1000 },
    {
      what: `Every wording rule over ${conditions} conditions of ${words} words`,
      value: repeated(order, nothing),
      unit: 'ms',
      budget: 16.7,
    },
    {
      what: `The same with the facts of FX-01`,
      value: repeated(order, { slices: firstCase(), today }),
      unit: 'ms',
    },
  ]
}

const repeated = (texts: readonly string[], facts: Facts) =>
  middle(Array.from({ length: turns }, () => taken(texts, facts)))

function taken(texts: readonly string[], facts: Facts): number {
  const started = performance.now()
  for (const [at, text] of texts.entries()) {
    const kind = /^must (?!not\b)/i.test(text) ? 'requirement' : 'prohibition'
    checkWording(clauseIn({ id: `text-${at}`, kind, text }, facts), facts)
  }
  return performance.now() - started
}
