import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordingRules } from '#src/domain/wordingRules/rules.ts'
import { exampleFacts } from './exampleFacts.ts'
import { examples } from './examples.ts'
import { saidInCase, saidOf } from './wordingTable.ts'

const codes = wordingRules.map(({ code }) => code)

describe('the catalogue of good practice', () => {
  test('has 65 examples, R01 to R65, one for each rule', () => {
    expect(examples.map(([rule]) => rule)).toEqual(
      Array.from({ length: 65 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`),
    )
    expect(examples.map(([rule]) => rule)).toEqual(codes)
  })

  test.each(examples)('%s remarks on: %s', (rule, text) => {
    const { findings } = saidInCase({ text, ...exampleFacts[rule]?.faulty })
    expect(findings.map((finding) => finding.rule)).toContain(rule)
  })

  test.each(examples)(
    '%s: no rule asks for a reason for the clean example, the case being in order',
    (rule, _, text) => {
      const { findings } = saidInCase({ text, ...exampleFacts[rule]?.clean })
      expect(findings.filter(({ level }) => level !== 'I')).toEqual([])
    },
  )

  test.each(examples)('%s: nor where nothing is known of the case', (_, __, clean) => {
    expect(saidOf(clean).filter(({ level }) => level !== 'I')).toEqual([])
  })
})

test('every rule has a table of its own', () => {
  const tableOf = (code: string) => {
    const file = new URL(`./rules/${code.toLowerCase()}.test.ts`, import.meta.url)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  const without = codes.filter((code) => !tableOf(code).includes(`Table(${code.toLowerCase()}, {`))
  expect(without).toEqual([])
})
