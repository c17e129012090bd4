import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { findTemplate } from '#src/domain/conditions/library.ts'
import type { Upgrade } from '#src/domain/conditions/upgrade.ts'
import { UpgradeOffer } from '#src/features/wizard/conditions/UpgradeOffer.tsx'
import { wording } from '#src/features/wizard/conditions/wording.ts'

const { upgrade: words } = wording
const streets = findTemplate('P05')
if (!streets) throw new Error('The library has no P05')
const change = {
  to: streets,
  kept: 'must not enter Larch Row.',
  text: 'must not enter Larch Row in Dunmarrow.',
  asks: [],
  drops: [],
}
const show = (upgrade: Upgrade, kind: 'prohibition' | 'requirement' = 'prohibition') =>
  render(<UpgradeOffer upgrade={upgrade} kind={kind} />)

test('a newer version shows the wording kept and the new one', () => {
  show({ state: 'textChanged', ...change })
  expect(screen.getByText(words.newer)).toBeVisible()
  expect(screen.getByText(words.kept).parentElement).toHaveTextContent(
    'Yours: The defendant must not enter Larch Row.',
  )
  expect(screen.getByText(words.wouldRead).parentElement).toHaveTextContent('Larch Row in Dunmarrow.')
})

test('what it asks besides, and what it asks no more, is named', () => {
  const { text: _, ...rest } = change
  show({ state: 'newInputs', ...rest, asks: streets.inputs.slice(0, 1), drops: streets.inputs.slice(1, 2) })
  expect(screen.getByText(words.asks).parentElement).toHaveTextContent('Which streets?')
  expect(screen.getByText(words.drops).parentElement).toHaveTextContent('In which town or village?')
  expect(screen.queryByText(words.wouldRead)).toBeNull()
})

test('one that takes the place of a withdrawn one, but is of the other kind, is added on the other page', () => {
  show({ state: 'replaced', from: '2027-01-01', ...change }, 'requirement')
  expect(screen.getByText(/withdrawn from 1 January 2027\. Named streets \(P05\)/)).toBeVisible()
  expect(screen.getByText(words.otherPage.prohibition)).toBeVisible()
})

test('a withdrawn one says since when, and one that is the same or newer than the library says nothing', () => {
  show({ state: 'withdrawn', from: '2027-01-01' })
  expect(screen.getByText(words.withdrawn('1 January 2027'))).toBeVisible()
  const { container } = show({ state: 'same' })
  expect(container).toBeEmptyDOMElement()
  expect(show({ state: 'unknown' }).container).toBeEmptyDOMElement()
})
