import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { stepWords } from '#src/app/stepWords.ts'
import { caseWords } from '#src/documents/disclosure/caseWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { compareCases } from '#src/domain/compare/compareCases.ts'
import { CompareView } from '#src/features/review/compare/CompareView.tsx'
import { aCase } from '#tests/support/aCase.ts'
import { manyActs } from '#tests/support/manyActs.ts'

const side = (file: CaseFile) => ({ file, words: caseWords(file, stepWords) })
const show = (before: CaseFile, after: CaseFile) =>
  render(
    <CompareView
      caseId={after.id}
      comparison={compareCases(side(before), side(after))}
      hasItemPage={(step) => step === 'prohibitions' || step === 'acts'}
    />,
  )

test('a changed condition is shown in full, with the new words marked and a way to its page', () => {
  const file = aCase()
  const items = (file.prohibitions?.items ?? []).map((item, at) =>
    at === 0 ? { ...item, text: `${item.text} At any time.` } : item,
  )
  show(file, { ...file, prohibitions: { items } })
  const summary = screen.getAllByRole('term').map((term) => term.textContent)
  expect(summary).toEqual([
    'Conditions and zones',
    'Acts and evidence',
    'Parties',
    'Kind of order and period',
    'Other words of the application',
    'What is not signed',
  ])
  expect(screen.getByText('1 changed')).toBeInTheDocument()
  expect(screen.getAllByText('No change')).toHaveLength(5)
  expect(screen.getByRole('heading', { level: 3, name: 'Condition 1: changed' })).toBeInTheDocument()
  expect(screen.getByText(/At any time/).tagName).toBe('INS')
  expect(screen.getByRole('link', { name: /See the page/ })).toHaveAttribute(
    'href',
    `/case/a-case/prohibitions/${items[0]?.id}`,
  )
})

test('a condition that is gone is struck out in full, and leads to the list that it stood in', () => {
  const file = aCase()
  const [first, ...rest] = file.prohibitions?.items ?? []
  show(file, { ...file, prohibitions: { items: rest } })
  const gone = screen.getByText(first?.text ?? '')
  expect(gone.tagName).toBe('DEL')
  expect(screen.getByRole('link', { name: /See the page/ })).toHaveAttribute(
    'href',
    '/case/a-case/prohibitions',
  )
})

test('the same twice says that nothing differs', () => {
  show(aCase(), aCase())
  expect(screen.getByText('No answer differs between the two versions.')).toBeInTheDocument()
  expect(screen.queryByRole('heading')).toBeNull()
})

test('of 300 changed acts 25 are shown at once, and the rest page by page', async () => {
  const acts = manyActs(300)
  const other = acts.map((act) => ({ ...act, what: `${act.what} She was afraid.` }))
  show(aCase({ acts: { items: acts } }), aCase({ acts: { items: other } }))
  const part = within(screen.getByRole('region', { name: 'Acts and evidence' }))
  expect(part.getAllByRole('heading', { level: 3 })).toHaveLength(25)
  await userEvent.click(part.getByRole('button', { name: /Next 25/ }))
  expect(part.getByRole('heading', { level: 3, name: 'Act 26: changed' })).toBeInTheDocument()
})
