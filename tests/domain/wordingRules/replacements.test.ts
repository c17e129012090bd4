import { describe, expect, test } from 'vitest'
import { faultsOfChanges } from './changed.ts'
import { exampleFacts } from './exampleFacts.ts'
import { examples } from './examples.ts'
import { hurried } from './hurried.ts'
import { kindOf, saidAsChanged, saidOf } from './wordingTable.ts'

const texts = [...Object.values(hurried).flat(), ...examples.map(([, faulty]) => faulty)]
const faultsIn = (varied: readonly string[]) =>
  varied.flatMap((text) => faultsOfChanges(text, (after) => saidOf(after, kindOf(text))))

describe('a change that is offered mends the text, asks for nothing else and leaves it tidy', () => {
  test.each([
    ['as it was typed in a hurry', (text: string) => text],
    ['with two spaces', (text: string) => text.replace(/ /g, '  ')],
    [
      'as a whole sentence',
      (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`,
    ],
    ['with a sentence after it', (text: string) => `${text.replace(/\.$/, '')}. He may call 999.`],
    ['that says “shan’t”', (text: string) => text.replace(/\bmust not\b/g, 'shan’t')],
    ['that says “shall”', (text: string) => text.replace(/\bmust (?!not)/g, 'shall ')],
    ['in capitals', (text: string) => text.toUpperCase()],
  ])('in a text %s', (_, vary) => {
    expect(faultsIn(texts.map(vary))).toEqual([])
  })

  test.each(examples)('%s, in its case: %s', (rule, text) => {
    const row = { text, ...exampleFacts[rule]?.faulty }
    expect(faultsOfChanges(text, saidAsChanged(row))).toEqual([])
  })
})

describe('a requirement', () => {
  const duties = texts
    .filter((text) => /^(?:.* )?must not\b/i.test(text))
    .map((text) => text.replace(/\bmust not\b/i, 'must not fail to'))
  test('that is said as a ban on failing', () => {
    expect(duties.flatMap((text) => faultsOfChanges(text, (after) => saidOf(after, 'requirement')))).toEqual(
      [],
    )
  })
})

test('changes are offered for what is typed in a hurry', () => {
  const offering = texts.filter((text) => saidOf(text).some(({ replacement }) => replacement !== undefined))
  expect(offering.length).toBeGreaterThan(15)
})
