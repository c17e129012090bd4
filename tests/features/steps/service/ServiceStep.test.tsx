import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { sessionVault } from '#src/app/sessionVault.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { appealPoints } from '#src/domain/law/appeals.ts'
import type { VaultWork } from '#src/features/drafts/vaultWork.ts'
import { summary } from '#src/features/steps/service/summary.ts'
import type { KeptFor } from '#src/storage/history.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const open = (answers: Partial<CaseFile> = {}) => openStep({ step: 'service', draft: aDraft(answers) })

async function enterDay(user: UserEvent, question: string, day: string, month: string, year: string) {
  const group = within(screen.getByRole('group', { name: question }))
  await user.type(group.getByLabelText('Day'), day)
  await user.type(group.getByLabelText('Month'), month)
  await user.type(group.getByLabelText('Year'), year)
}

const choose = (user: UserEvent, question: string, answer: string) =>
  user.click(within(screen.getByRole('group', { name: question })).getByLabelText(answer))

const made = (more: object = {}): CaseFile['service'] => ({
  outcome: {
    result: 'made',
    madeOn: '2026-11-20',
    court: 'Dunmarrow Magistrates’ Court',
    replacesInterim: { answer: 'no' },
    served: { answer: 'yes', on: '2026-11-27' },
    ...more,
  },
  stations: 'Dunmarrow Police Station',
})

describe('what the court decided', () => {
  test('a refusal asks for the day and the court’s reason, and says until when the force may appeal', async () => {
    const { user, stored } = await open()
    await choose(user, 'What did the court decide on the full order?', 'It refused the application')
    await enterDay(user, 'Day of the decision', '20', '11', '2026')
    await user.type(screen.getByLabelText('The court’s reason'), 'No present risk')
    expect(screen.getByText(/Friday 11 December 2026/)).toBeVisible()
    expect(screen.getByText(appealPoints.timeLimit.caution)).toBeVisible()
    await waitFor(
      async () =>
        expect((await stored()).case.service?.outcome).toEqual({
          result: 'refused',
          on: '2026-11-20',
          why: 'No present risk',
        }),
      { timeout: 3000 },
    )
  })

  test('Continue without an answer says what to choose', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    const errors = within(await screen.findByRole('alert'))
    expect(errors.getByText('Choose what the court decided')).toBeVisible()
    expect(errors.getByText('Enter the police stations at which the defendant may notify')).toBeVisible()
  })

  test('what the court did with each condition is asked line by line, and its own words are kept', async () => {
    const { user, stored } = await open({ ...aCase(), service: made() })
    const [first] = aCase().prohibitions?.items ?? []
    await choose(user, 'What did the court do with condition 1?', 'Made in other words')
    await user.type(screen.getByLabelText('Condition 1 in the words of the court'), 'must not call her')
    await waitFor(
      async () =>
        expect((await stored()).case.service?.outcome?.conditions).toEqual([
          { id: first?.id, as: 'reworded', words: 'must not call her' },
        ]),
      { timeout: 4000 },
    )
  })

  test('the full order has a record of its own, so that the interim one and its service stay', async () => {
    const interim = {
      result: 'made',
      madeOn: '2026-11-02',
      served: { answer: 'yes', on: '2026-11-02' },
    } as const
    const { user, stored } = await open({ route: { kind: 'fullWithInterim' }, service: { interim } })
    await choose(user, 'What did the court decide on the full order?', 'It made an order')
    await waitFor(
      async () =>
        expect((await stored()).case.service).toMatchObject({ interim, outcome: { result: 'made' } }),
      { timeout: 4000 },
    )
  })

  test('nothing is said of an interim order where none is asked for', async () => {
    await open({ route: { kind: 'full' } })
    expect(screen.queryByText('What did the court decide on the interim order?')).toBeNull()
  })

  test('nothing is asked of service until an order was made', async () => {
    const { user } = await open()
    expect(screen.queryByText('Has the order been served on the defendant?')).toBeNull()
    await choose(user, 'What did the court decide on the full order?', 'It made an order')
    expect(screen.getByRole('group', { name: 'Has the order been served on the defendant?' })).toBeVisible()
    expect(screen.queryByLabelText('Place of service')).toBeNull()
    await choose(user, 'Has the order been served on the defendant?', 'Yes')
    expect(screen.getByLabelText('Place of service')).toBeVisible()
  })
})

describe('when the defendant must notify, SPA 2019 s.9', () => {
  test('served on a Friday, the last day is the Sunday, with its source and a word on the weekend', async () => {
    await open({ service: made() })
    expect(screen.getByText('Sunday 29 November 2026')).toBeVisible()
    expect(screen.getByText(/is a weekend or a holiday/)).toBeVisible()
    expect(screen.getAllByText(/Stalking Protection Act 2019 s\.9\(1\)$/)).not.toEqual([])
  })

  test('before service each possible day stands with its last day, from today on', async () => {
    await open({ service: made({ served: { answer: 'no' } }) })
    const table = screen.getByRole('table', { name: 'If the order is served on one of these days' })
    const rows = within(table).getAllByRole('row')
    expect(rows).toHaveLength(8)
    expect(rows[1]).toHaveTextContent('Monday 23 November 2026')
    expect(rows[1]).toHaveTextContent('Wednesday 25 November 2026')
  })

  test('before the hearing the possible days begin with the hearing', async () => {
    await open({ court: { hearing: { listed: 'yes', on: '2026-12-01' } } })
    const [, first] = within(screen.getByRole('table')).getAllByRole('row')
    expect(first).toHaveTextContent('Tuesday 1 December 2026')
  })

  test('a full order that replaces an interim one asks for no fresh first notice', async () => {
    await open({ service: made({ replacesInterim: { answer: 'yes', interimMadeOn: '2026-09-01' } }) })
    expect(screen.getByText(/there is no new first notification/)).toBeVisible()
    expect(screen.queryByText('Sunday 29 November 2026')).toBeNull()
  })

  test('under Part 2 of the Sexual Offences Act 2003 nothing is due until that ends', async () => {
    await open({
      service: made(),
      circumstances: {
        sexOffenderNotification: { answer: 'yes', ends: { kind: 'on', lastDay: '2027-03-01' } },
      },
    })
    expect(screen.getByText('Not yet required.')).toBeVisible()
    expect(screen.getByText(/Wednesday 3 March 2027/)).toBeVisible()
    expect(screen.queryByText('Sunday 29 November 2026')).toBeNull()
  })

  test('a last day that has passed is a warning', async () => {
    await open({ service: made({ served: { answer: 'yes', on: '2026-11-20' } }) })
    expect(screen.getByText(/That day has passed/)).toBeVisible()
  })

  test('the last day itself has not passed', async () => {
    await open({ service: made({ served: { answer: 'yes', on: '2026-11-21' } }) })
    expect(screen.getByText('Monday 23 November 2026')).toBeVisible()
    expect(screen.queryByText(/That day has passed/)).toBeNull()
  })
})

describe('a served order', () => {
  test('marks the case as served, fixes the numbers of its acts and keeps that version', async () => {
    const file = aCase()
    const kept: [string, KeptFor][] = []
    const keepVersion: VaultWork['keepVersion'] = async (id, _, why) => {
      kept.push([id, why])
    }
    const { user, stored } = await openStep({
      step: 'service',
      draft: aDraft({ ...file, service: made({ served: { answer: 'no' } }) }),
      services: { vault: { ...sessionVault(), keepVersion } },
    })
    await choose(user, 'Has the order been served on the defendant?', 'Yes')
    await enterDay(user, 'Day of service', '27', '11', '2026')
    await waitFor(async () => expect((await stored()).case.marks?.servedOn).toBe('2026-11-27'), {
      timeout: 4000,
    })
    await waitFor(async () => {
      const numbers = (await stored()).case.acts?.items?.map(({ servedNumber }) => servedNumber)
      expect(numbers?.toSorted()).toEqual(file.acts?.items?.map((_, at) => at + 1))
    })
    await waitFor(() => expect(kept.at(-1)).toEqual(['a-case', 'served']))
  })

  test('taken back by the officer is no longer marked as served', async () => {
    const { user, stored } = await open({ service: made(), marks: { servedOn: '2026-11-27' } })
    await choose(user, 'Has the order been served on the defendant?', 'No')
    await waitFor(async () => expect((await stored()).case.marks?.servedOn).toBeUndefined(), {
      timeout: 4000,
    })
  })

  test('keeps a mark that came from elsewhere', async () => {
    const { user, stored } = await open({ marks: { servedOn: '2026-11-27' } })
    await choose(user, 'What did the court decide on the full order?', 'There is no decision yet')
    await waitFor(async () => expect((await stored()).case.service?.outcome?.result).toBe('notYet'), {
      timeout: 4000,
    })
    expect((await stored()).case.marks?.servedOn).toBe('2026-11-27')
  })
})

describe('what is to do next, and where', () => {
  test('the plan for safety says who is told, who gets the copy and who makes the entry', async () => {
    await open({
      safety: {
        told: [
          { id: 't1', event: 'served', who: 'Ottoline', by: 'DC Ashdown' },
          { id: 't2', event: 'lodged', who: 'Bridie', by: 'DC Ashdown' },
        ],
        afterGrant: { certifiedCopy: 'PC Wynn', recordedBy: 'Records', serviceOfficer: 'PC Lunt' },
      },
    })
    expect(screen.getByText('Ottoline, told by DC Ashdown, not yet recorded as done')).toBeVisible()
    expect(screen.queryByText(/Bridie/)).toBeNull()
    expect(screen.getByText('PC Wynn')).toBeVisible()
    expect(screen.getByText('Records')).toBeVisible()
  })

  test('a station of the force is added to what is typed', async () => {
    const file = aCase()
    const station = file.profile?.stations[0]
    const { user, stored } = await openStep({
      step: 'service',
      draft: aDraft({ ...file, service: { stations: 'Other' } }),
    })
    await user.click(screen.getByRole('button', { name: `Add ${station?.name}, ${station?.address}` }))
    expect(screen.getByLabelText('Police stations at which the defendant may notify')).toHaveValue(
      `Other\n${station?.name}, ${station?.address}`,
    )
    expect(screen.queryByRole('button', { name: `Add ${station?.name}, ${station?.address}` })).toBeNull()
    await waitFor(
      async () => expect((await stored()).case.service?.stations).toContain(`Other\n${station?.name}`),
      { timeout: 4000 },
    )
  })
})

test('the summary shows the service of an order, and what is still missing of it', () => {
  const rows = summary(aDraft({ service: made() }).case)
  expect(rows).toContainEqual({ question: 'Day of service', answer: '27 November 2026' })
  expect(rows).toContainEqual({ question: 'Place of service', answer: undefined })
  expect(rows.map(({ question }) => question)).not.toContain('Body-worn video reference')
})

describe('where an order is to be changed', () => {
  test('the court grants the change or not; each condition that is to change is asked, and no day to notify is told', async () => {
    await openStep({ step: 'service', draft: aDraft(aChangeMade(['vary'])) })
    const decision = within(await screen.findByRole('group', { name: /decide on the full order/ }))
    expect(decision.getByLabelText(/It granted the application/)).toBeChecked()
    expect(screen.getByText(/To be reworded: The defendant must not enter Quill Street/)).toBeVisible()
    expect(screen.getByText(/To be removed: The defendant must attend/)).toBeVisible()
    expect(screen.queryByText('When the defendant must notify')).not.toBeInTheDocument()
  })

  test('a discharge has its day and nothing of an order made', async () => {
    const file = aChange('discharge')
    const outcome = { result: 'discharged' as const, on: '2026-07-08' }
    const done = { ...file, service: { ...file.service, outcome } }
    await openStep({ step: 'service', draft: aDraft(done) })
    expect(await screen.findByRole('group', { name: 'Day on which the order was discharged' })).toBeVisible()
    expect(screen.queryByLabelText('It made an order')).not.toBeInTheDocument()
    expect(summary(done)).toContainEqual({
      question: 'Day on which the order was discharged',
      answer: '8 July 2026',
    })
  })
})
