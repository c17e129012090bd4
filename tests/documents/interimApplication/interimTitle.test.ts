import { expect, test } from 'vitest'
import { interimTitle } from '#src/documents/interimApplication/interimTitle.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

test('the head names court, parties, reference, code and hearing', () => {
  const text = wordsIn(interimTitle(servedFrom(), '2026-06-24'))
  for (const words of [
    'Application for an interim stalking protection order',
    'In the Dunmarrow Magistrates’ Court',
    'The Chief Constable of Westmarch Police',
    'Barnaby Quillfeather',
    'WM/SPO/26/0041',
    'ST19501',
    'Wednesday 8 July 2026 at 10am',
  ])
    expect(text).toContain(words)
})

test('an empty case has gaps', () => {
  expect(wordsIn(interimTitle(servedEmpty(), '2026-06-24')).match(/Not yet entered/g)).toHaveLength(4)
})
