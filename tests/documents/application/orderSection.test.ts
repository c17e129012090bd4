import { expect, test } from 'vitest'
import { orderSection } from '#src/documents/application/orderSection.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

test('the order asked for says against whom, for what purpose, how long and with how much', () => {
  const text = wordsIn(orderSection(servedFrom()))
  for (const words of [
    'against Barnaby Quillfeather under section 2',
    '“preventing the defendant from carrying out acts associated with stalking” (section 1(2))',
    'to protect Ottoline Marshbank. It is to last for 3 years and to contain 2 prohibitions and 1 requirement',
  ])
    expect(text).toContain(words)
})

test('an unfinished order prints with its gaps', () => {
  expect(wordsIn(orderSection(servedEmpty())).match(/Not yet entered/g)?.length).toBeGreaterThan(4)
})
