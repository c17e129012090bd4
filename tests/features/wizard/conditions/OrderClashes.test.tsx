import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const today = '2026-06-24'
const own = { kind: 'bespoke', why: 'No condition of the library says this.' } as const

/** FX-01 with a requirement to sign on in the very street that a prohibition bans. */
function signOnInBannedStreet(): CaseFile {
  const file = sample('fx-01')
  const [requirement] = file.requirements?.items ?? []
  if (!requirement) throw new Error('FX-01 has a requirement')
  const signOn = {
    ...requirement,
    id: 'c-sign',
    origin: own,
    text: 'must sign on at Larch Row Police Station in Larch Row, Dunmarrow every Monday between 6pm and 8pm.',
    exceptions: [],
  }
  return { ...file, requirements: { items: [...(file.requirements?.items ?? []), signOn] } }
}

const open = (file: CaseFile, services = {}) =>
  openStep({ step: 'requirements', draft: aDraft(file), today, services })

test('before work, study and religion were asked about, no order is called free of their clashes', async () => {
  const { circumstances: _, ...file } = sample('fx-01')
  await open(file)
  expect(screen.queryByText(wording.clash.none)).toBeNull()
  expect(screen.getByText(wording.clash.notEntered, { exact: false })).toBeVisible()
  expect(screen.getByRole('link', { name: stepTitles.circumstances })).toHaveAttribute(
    'href',
    '/case/fx-01/circumstances',
  )
})

describe('clashes and overlaps of the whole order', () => {
  test('an order without one says so in a sentence', async () => {
    await open(sample('fx-01'))
    expect(await screen.findByRole('heading', { name: 'Clashes and overlaps (0)' })).toBeVisible()
    expect(screen.getByText(/^No condition clashes with another/)).toBeVisible()
  })

  test('each names both sides, leads to both and takes the reason for which both stay', async () => {
    const { user, stored } = await open(signOnInBannedStreet())
    const heading = await screen.findByRole('heading', { name: /^Clashes and overlaps \([1-9]/ })
    const section = heading.parentElement
    if (!section) throw new Error('The heading stands in a section')
    const clash = (await within(section).findAllByRole('listitem')).find((item) =>
      /Larch Row/.test(item.textContent),
    )
    if (!clash) throw new Error('The clash is listed')
    expect(clash).toHaveTextContent(/Condition 15\b/)
    expect(within(clash).getByRole('link', { name: 'Requirement 15' })).toHaveAttribute(
      'href',
      '/case/fx-01/requirements/c-sign',
    )
    expect(within(clash).getByRole('link', { name: 'Prohibition 6' })).toHaveAttribute(
      'href',
      '/case/fx-01/prohibitions/c-p05',
    )
    await user.type(
      within(clash).getByRole('textbox', { name: /^Your reason/ }),
      'The station has its own gate.',
    )
    await user.tab()
    await waitFor(async () =>
      expect((await stored()).case.explanations).toContainEqual(
        expect.objectContaining({ reason: 'The station has its own gate.' }),
      ),
    )
  })

  test('where the rules cannot run no order is called free of clashes', async () => {
    await open(sample('fx-01'), { check: () => Promise.reject(new Error('A rule broke')) })
    await screen.findAllByText(/could not be checked/)
    expect(screen.queryByText(/^No condition clashes/)).toBeNull()
  })
})
