import { describe, expect, test } from 'vitest'
import { application } from '#src/documents/application/application.ts'
import { interimApplication } from '#src/documents/interimApplication/interimApplication.ts'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { findWithheld } from '#src/domain/shared/findWithheld.ts'
import { withheldDetails } from '#src/domain/shared/withheld.ts'
import { aCase } from '#tests/support/aCase.ts'
import { slipsIn } from '#tests/support/readsAsEnglish.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'
import { saysLeaf, servedLeaves } from '#tests/support/servedLeaves.ts'

/** What other served papers say: the chronology has the rest of each act; the order and its explanation come later. */
const elsewhere =
  /^(?:maps\.|exhibits\.\*\.file\.|equality\.|papersServed\.|acts\.\*\.(?:effect|channel|policeAction|reportedAs|reportedOn|towards\.\*)|others\.|stations$|statement\.|risk\.assessment\.(?:version|reviewOn)$|order\.|training\.|court\.code$|conditions\.\*\.(?:title$|toDefendant\.))/

const setting = { declaration: 'I believe that the facts stated are true.', madeOn: '2026-06-24' }

describe.each(sampleIds)('the application of the training case %s', (id) => {
  const file = sample(id)
  const served = servedView(file)
  const text = plainText(application(served, setting))
  const interim = plainText(interimApplication(served, setting))
  const written = JSON.stringify(file).replaceAll('\\"', '"')

  test('says every served answer', () => {
    const unsaid = servedLeaves(served)
      .filter(({ path }) => !elsewhere.test(path))
      .filter((leaf) => !saysLeaf(normalise(`${text} ${interim}`), leaf))
    expect(unsaid).toEqual([])
  })

  test('says no withheld detail', () => {
    expect(findWithheld(`${text}\n${interim}`, withheldDetails(file)).filter(({ sure }) => sure)).toEqual([])
  })

  test('reads as English', () => {
    expect(slipsIn(text, written)).toEqual([])
    expect(slipsIn(interim, written)).toEqual([])
  })

  test('has no gap', () => {
    expect(text).not.toContain('Not yet entered')
    expect(interim).not.toContain('Not yet entered')
  })
})

describe('the paragraphs of an application', () => {
  const blocks = application(servedView(aCase()), setting)

  test('are numbered from 1 without a break', () => {
    const numbers = blocks.flatMap((block) =>
      block.kind === 'numbered' ? block.items.map(({ number }) => Number(number)) : [],
    )
    expect(numbers.length).toBeGreaterThan(30)
    expect(numbers).toEqual(numbers.map((_, place) => place + 1))
  })

  test('skip no level of heading', () => {
    const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels[0]).toBe(1)
    expect(levels.every((level, place) => place === 0 || level <= (levels[place - 1] ?? 0) + 1)).toBe(true)
  })
})

test('an empty case prints at once, as gaps, and reads as English', () => {
  const text = plainText(
    application(servedView({ schema: 1, id: 'empty', startedOn: '2026-06-22' }), setting),
  )
  expect(text.match(/Not yet entered/g)?.length).toBeGreaterThan(25)
  expect(slipsIn(text)).toEqual([])
})
