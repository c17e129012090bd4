import { expect, test } from 'vitest'
import { neutralTitle, protectedPersonPaper } from '#src/documents/protectedPerson/protectedPerson.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { readingAge } from '#src/features/steps/documents/readingAge.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { sample } from '#tests/support/samples.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const made = (file: CaseFile): CaseFile => ({
  ...file,
  service: {
    ...file.service,
    outcome: {
      result: 'made',
      madeOn: '2026-11-27',
      runs: 'until',
      lastDay: '2028-11-26',
      court: 'Dunmarrow Magistrates’ Court',
      conditions: madeAsDrafted(file),
      replacesInterim: { answer: 'no' },
      served: { answer: 'no' },
    },
  },
})
const paper = (file: CaseFile) => {
  const served = servedView(file)
  const [person] = served.protectedPeople
  if (!person) throw new Error('somebody is to be protected')
  return protectedPersonPaper(served, person, 'the stalking team')
}

test('the first page says nothing of an order, of police or of any person', () => {
  const blocks = paper(made(sample('fx-01')))
  const first = wordsIn(
    blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'pageBreak'),
    ),
  )
  expect(first).toContain(neutralTitle)
  expect(first).not.toMatch(/order|police|stalk|court|Marshbank|Quillfeather/i)
})

test('it gives the conditions, how long they last, whom to call, and what does not break them', () => {
  const text = wordsIn(paper(made(sample('fx-01'))))
  for (const words of [
    'Until the end of 26 November 2028',
    'call 999',
    'call 101 and give the reference WM/SPO/26/0041',
    'the stalking team',
    'What does not break the order',
    'Do not delete anything',
  ])
    expect(text).toContain(words)
})

test('there is none before the court has made an order', () => {
  expect(paper(sample('fx-01'))).toEqual([])
})

test('a condition that protects somebody else alone is left out, even where both are shown under one name', () => {
  const file = made(sample('fx-01'))
  const served = servedView(file)
  const [person] = served.protectedPeople
  if (!person) throw new Error('somebody is to be protected')
  const other = { ...person, id: 'p-other' }
  expect(wordsIn(protectedPersonPaper(served, person, 'x'))).toContain('What it says must not happen')
  expect(wordsIn(protectedPersonPaper(served, other, 'x'))).not.toContain('What it says must not happen')
})

test('it reads at about the age of eleven at most, its conditions apart', () => {
  const texts = paper(made(sample('fx-01'))).flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.kind === 'bullets' ? block.items : [],
  )
  const own = texts.filter((text) => typeof text === 'string' && !text.startsWith('Condition'))
  expect(readingAge(own.join('\n'))).toBeLessThan(11)
})
