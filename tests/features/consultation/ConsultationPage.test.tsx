import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Review } from '#src/domain/review/review.ts'
import { withAnswer } from '#src/domain/share/answerDecisions.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aConsultation, advocate, aReply, officer, supervisor } from '#tests/support/aConsultation.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { officerVault } from '#tests/support/officerVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { sampleProfile } from '#tests/support/samples.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

let files: ReturnType<typeof savedFiles>
beforeEach(() => {
  files = savedFiles()
})

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function opened(at: string, review: Review | undefined, vault = officerVault()) {
  const draft = { ...aDraft(aCase()), ...(review && { review }) }
  const app = await openApp({
    at: `/case/a-case/consultation${at}`,
    drafts: [draft],
    profile: sampleProfile('westmarch'),
    services: { door: vault.door, handOver: vault.handOver },
  })
  await heading(/./)
  const review_ = async () => (await app.stored('a-case')).review
  return { ...app, vault, reviewOf: review_ }
}

const card = async (title: string) => {
  const found = (await screen.findByRole('heading', { level: 3, name: title })).closest('.govuk-summary-card')
  if (!(found instanceof HTMLElement)) throw new Error('There is no card')
  return within(found)
}

describe('sharing with an advocate', () => {
  test('shows exactly what goes out, and makes a file for that advocate alone', async () => {
    const { user, vault, reviewOf } = await opened('/new', undefined)
    await heading('Share with an advocate')
    expect(screen.getByText('Wilhelmina Tarn')).toBeVisible()
    expect(screen.queryByText('Superintendent Isolde Farrow')).toBeNull()
    expect((await card('Condition 1')).getByText(/must not contact/)).toBeVisible()
    expect(screen.getByText(/It does not stop anybody from reading it later/)).toBeVisible()
    await user.click(screen.getByLabelText('Wilhelmina Tarn'))
    await user.click(screen.getByLabelText(/I have read what goes out/))
    await user.click(button('Make the file'))
    expect(await screen.findByText('The file is saved as notes-1a2b3c4d.age.')).toBeVisible()
    expect(files.map(({ name }) => name)).toEqual(['notes-1a2b3c4d.age'])
    const [sealed] = vault.sealed
    expect(sealed).toMatchObject({ to: [advocate.key], expires: '2026-12-07T23:59:59.000Z' })
    expect(sealed?.payload).toMatchObject({ purpose: 'share', share: { person: 'Ottoline Marshbank' } })
    const kept = await reviewOf()
    expect(kept).toMatchObject({
      author: officer.key,
      consultations: [{ person: 'p-ottoline', to: { key: advocate.key } }],
      exchanges: [{ id: 'file_1', purpose: 'share', direction: 'sent' }],
      moves: [{ from: 'drafting', to: 'withAdvocate', by: officer }],
    })
  })

  test('is not done before somebody says that they read what goes out, to whom and until when', async () => {
    const { user, vault } = await opened('/new', undefined)
    await heading('Share with an advocate')
    await user.clear(screen.getByLabelText('Year'))
    await user.click(button('Make the file'))
    const summary = within(await screen.findByRole('alert'))
    expect(summary.getByText('Choose which advocate gets it')).toBeVisible()
    expect(summary.getByText('Enter a day that is still to come')).toBeVisible()
    expect(summary.getByText(/Read what goes out/)).toBeVisible()
    expect(vault.sealed).toEqual([])
  })

  test('needs the card of an advocate', async () => {
    await opened('/new', undefined, officerVault(officer, [supervisor]))
    expect(await screen.findByRole('link', { name: 'Add their card' })).toHaveAttribute('href', '/people')
  })
})

const replied = aConsultation({ reply: aReply() })
const at = '/share_1'

describe('a reply', () => {
  test('stands beside the wording, in the person’s own words', async () => {
    await opened(at, { consultations: [replied] })
    const second = await card('Condition 2')
    expect(second.getByText('Change it')).toBeVisible()
    expect(second.getByText('“I need the market on Fridays.”')).toBeVisible()
    expect(second.getByRole('link', { name: /Change the condition/ })).toHaveAttribute(
      'href',
      '/case/a-case/prohibitions/c-p05',
    )
    expect(screen.getByText('In a meeting, on 21 November 2026')).toBeVisible()
    expect(screen.getByText(/Agreed: “The views/)).toBeVisible()
    expect((await card('Condition 1')).queryByRole('radio')).toBeNull()
  })

  test('shows the wording that was sent where it is another now', async () => {
    const [first, ...others] = replied.conditions
    const sent = { id: first?.id ?? '', text: 'must not ring her.' }
    await opened(at, { consultations: [{ ...replied, conditions: [sent, ...others] }] })
    const changed = await card('Condition 1')
    expect(changed.getByText('must not ring her.')).toBeVisible()
    expect(changed.getByText('As it was sent')).toBeVisible()
    expect((await card('Condition 2')).queryByText('As it was sent')).toBeNull()
  })

  test('has a reason that is half typed wait while the officer looks at another page', async () => {
    const { user, stored } = await opened(at, { consultations: [replied] })
    const second = await card('Condition 2')
    await user.type(await second.findByLabelText(/Why\?/), 'The other way round')
    await user.click(screen.getByRole('link', { name: 'Ask the protected people' }))
    await heading('Ask the protected people')
    await waitFor(async () => expect(Object.values((await stored('a-case')).typing)).toHaveLength(1))
    await user.click(screen.getByRole('link', { name: /^Look at it/ }))
    await heading('What the person says')
    expect(await (await card('Condition 2')).findByLabelText(/Why\?/)).toHaveValue('The other way round')
  })

  test('is decided by the officer, with a reason', async () => {
    const { user, reviewOf } = await opened(at, { consultations: [replied] })
    const second = await card('Condition 2')
    await user.click(await second.findByLabelText('Adapt the condition'))
    await user.click(second.getByRole('button', { name: 'Save the decision' }))
    expect(await second.findByText('Enter the reason. The advocate is told it.')).toBeVisible()
    await user.type(second.getByLabelText(/Why\?/), 'Fridays are left out.')
    await user.click(second.getByRole('button', { name: 'Save the decision' }))
    expect(
      await (await card('Condition 2')).findByText(/Fridays are left out\. \(by PC Rafe Dunmore\)/),
    ).toBeVisible()
    expect((await reviewOf())?.consultations?.[0]?.reply?.conditions[1]?.decision).toMatchObject({
      outcome: 'adapted',
      by: officer,
    })
  })

  test('that something would put the person at risk is not declined by the officer, who asks for it', async () => {
    const { user, reviewOf } = await opened(at, { consultations: [replied] })
    const third = await card('Condition 3')
    expect(await third.findByText(/Only the authorising officer may decline/)).toBeVisible()
    expect(third.queryByLabelText('Decline it')).toBeNull()
    await user.click(third.getByLabelText('Ask the authorising officer to decline it'))
    await user.type(third.getByLabelText(/Why\?/), 'The act needs it.')
    await user.click(third.getByRole('button', { name: 'Save the decision' }))
    expect(await (await card('Condition 3')).findByText(/Until then it stays open/)).toBeVisible()
    const said = (await reviewOf())?.consultations?.[0]?.reply?.conditions[2]
    expect(said).toMatchObject({ wouldDecline: { reason: 'The act needs it.', by: officer } })
    expect(said?.decision).toBeUndefined()
  })

  test('is declined by the authoriser, in the copy that came for review', async () => {
    const wouldDecline = { reason: 'The act needs it.', by: officer, at: '2026-11-22T12:00:00.000Z' }
    const asked = withAnswer(replied, { reply: 0, condition: 'c-o04' }, { wouldDecline })
    const copy = { of: officer, as: 'supervisor' as const, receivedAt: '2026-11-23T08:00:00.000Z' }
    const review = { author: officer.key, copy, consultations: [asked] }
    const { user, reviewOf } = await opened(at, review, officerVault(supervisor))
    const third = await card('Condition 3')
    await user.click(await third.findByLabelText('Decline it'))
    await user.type(third.getByLabelText(/Why\?/), 'Nothing else protects her.')
    await user.click(third.getByRole('button', { name: 'Save the decision' }))
    await waitFor(async () =>
      expect((await reviewOf())?.consultations?.[0]?.reply?.conditions[2]?.decision).toMatchObject({
        outcome: 'declined',
        by: supervisor,
      }),
    )
    expect((await card('Condition 2')).queryByRole('radio')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Write it on the page of views' })).toBeNull()
  })

  test('is written on the page of views only when the officer says so', async () => {
    const { user, stored } = await opened(at, { consultations: [replied] })
    const before = (await stored('a-case')).case.views
    expect(before?.people?.[0]?.conditions?.[1]).not.toMatchObject({ words: 'I need the market on Fridays.' })
    await user.click(button('Write it on the page of views'))
    expect(await screen.findByText(/Written on 23 November 2026/)).toBeVisible()
    const { case: file, review } = await stored('a-case')
    expect(file.views?.people?.find(({ id }) => id === 'p-ottoline')).toMatchObject({
      sentence: { text: replied.sentence, agreed: 'yes' },
    })
    expect(review?.consultations?.[0]?.recordedAt).toBe('2026-11-23T09:30:00.000Z')
  })

  test('is answered by a file with what was decided, and not before anything was', async () => {
    const decision = {
      outcome: 'accepted' as const,
      reason: 'Done.',
      by: officer,
      at: '2026-11-22T12:00:00.000Z',
    }
    const some = withAnswer(replied, { reply: 0, condition: 'c-p05' }, { decision })
    const { user, vault, reviewOf } = await opened(at, { consultations: [some] })
    await user.click(button('Make the file for the advocate'))
    expect(await screen.findByText('The file is saved as notes-1a2b3c4d.age.')).toBeVisible()
    expect(vault.sealed[0]).toMatchObject({
      to: [advocate.key],
      payload: { purpose: 'outcome', outcome: { share: 'share_1', conditions: [{ reason: 'Done.' }] } },
    })
    expect((await reviewOf())?.consultations?.[0]?.outcomeSentAt).toBe('2026-11-23T09:30:00.000Z')
  })

  test('that decides nothing yet makes no file', async () => {
    const { user, vault } = await opened(at, { consultations: [replied] })
    await user.click(button('Make the file for the advocate'))
    expect(await screen.findByText('Nothing is decided yet.')).toBeVisible()
    expect(vault.sealed).toEqual([])
  })
})

test('the list says how each share stands, and that nothing here stops the application', async () => {
  await opened('', { consultations: [replied, aConsultation({ id: 'share_2' })] })
  expect(await screen.findByText('2 answers to decide')).toBeVisible()
  expect(screen.getByText('No reply yet')).toBeVisible()
  expect(screen.getByText(/Nothing that is said here stands in the way of the application/)).toBeVisible()
  expect(document.title).toBe('Ask the protected people – Stalking protection orders')
})
