import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ActsChart } from '#src/features/wizard/ActsChart.tsx'
import { manyActs } from '#tests/support/manyActs.ts'
import { sample } from '#tests/support/samples.ts'

describe('the chart of acts', () => {
  test('is described in one sentence, bail included, and followed by a table that says the same', () => {
    render(<ActsChart file={sample('fx-01')} />)
    const image = screen.getByRole('img')
    expect(image).toHaveAccessibleName(
      /^Acts over time, by kind\. 11 acts between 6 Apr and 20 Jun 2026; .*; bail from 16 May 2026 to 16 Aug 2026\.$/,
    )
    const table = screen.getByRole('table', { hidden: true })
    const april = within(table).getByRole('row', { name: /^April 2026 5 /, hidden: true })
    expect(april).toHaveTextContent('Following (1)')
    expect(image.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('says what is not drawn', () => {
    const [act] = sample('fx-01').acts?.items ?? []
    if (!act) throw new Error('There is no act')
    const items = [act, { ...act, id: 'b', when: undefined }, { ...act, id: 'c', behaviours: [] }]
    render(<ActsChart file={{ acts: { items } }} />)
    expect(screen.getByText(/because no day is entered: 1\./)).toBeVisible()
    expect(screen.getByText(/because no kind is chosen: 1\./)).toBeVisible()
  })

  test('has no picture and no table while no act has a day', () => {
    render(<ActsChart file={{}} />)
    expect(screen.getByText('No act has a date yet.')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('weighs little, however many acts there are', () => {
    const { container } = render(<ActsChart file={{ acts: { items: manyActs(1000) } }} />)
    expect(container.querySelectorAll('*').length).toBeLessThan(250)
  })
})
