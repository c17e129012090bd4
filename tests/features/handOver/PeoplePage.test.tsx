import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { acquainted, aPerson, type Person } from '#tests/support/handOverOf.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => vi.restoreAllMocks())

async function openPeople({ handOver, vault }: Pick<Person, 'handOver' | 'vault'>, at = '/people') {
  const app = await openApp({ at, services: { door: openVaultDoor().door, vault, handOver } })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return app
}
const part = (name: string) => within(screen.getByRole('region', { name }))
const press = (name: string | RegExp) => screen.getByRole('button', { name })
const sixWords = ({ card }: Person) => card.words.join(' ')

describe('one’s own card', () => {
  test('is made from what the person says, and shows six words', async () => {
    const { vault, handOver: work } = await aPerson()
    let made = false
    const handOver = { ...work, ownCard: async () => (made ? work.ownCard() : undefined) }
    const { user } = await openPeople({ vault, handOver })
    made = true
    await user.type(screen.getByLabelText('Your name'), 'Ada Merrow')
    await user.click(screen.getByLabelText('Supervisor'))
    await user.type(screen.getByLabelText('Your force, firm or service'), 'Saltshire Police')
    await user.type(screen.getByLabelText(/^Your rank/), 'Superintendent')
    await user.click(press('Make my card'))

    expect(await screen.findByText('Your card was made.')).toBeInTheDocument()
    const { words, card } = (await work.ownCard()) ?? { words: [], card: undefined }
    expect(card).toMatchObject({ name: 'Ada Merrow', role: 'supervisor', rank: 'Superintendent' })
    expect(part('Your card').getByText(words.join(' '), { exact: false })).toBeInTheDocument()
  })

  test('is not made while it does not say who the person is', async () => {
    const { vault, handOver: work } = await aPerson()
    const { user } = await openPeople({ vault, handOver: { ...work, ownCard: async () => undefined } })
    await user.click(press('Make my card'))
    const problems = await screen.findByRole('alert')
    expect(problems).toHaveTextContent('Enter your name')
    expect(problems).toHaveTextContent('Choose what you are to an application')
    expect(problems).toHaveTextContent('Enter your force, firm or service')
  })

  test('is saved as a file whose name says nothing of the person', async () => {
    const files = savedFiles()
    const person = await aPerson()
    const { user } = await openPeople(person)
    await user.click(press('Save my card as a file'))
    expect(files.map(({ name }) => name)).toEqual(['spo-card.txt'])
    expect(await files[0]?.text()).toBe(person.card.text)
  })

  test('is made anew with another rank and the same words', async () => {
    const person = await aPerson()
    const { user } = await openPeople(person)
    await user.click(press('Change what it says'))
    await user.type(screen.getByLabelText(/^Your rank/), 'Sergeant')
    await user.click(press('Make the card anew'))
    expect(await screen.findByText(/^Your card was made anew/)).toBeInTheDocument()
    expect(await person.handOver.ownCard()).toMatchObject({
      card: { rank: 'Sergeant' },
      words: person.card.words,
    })
  })

  test('is on a page of its own to be printed', async () => {
    const person = await aPerson()
    await openPeople(person, '/people/card')
    expect(screen.getByText(sixWords(person), { exact: false })).toBeInTheDocument()
    expect(screen.getByText('PC Robin Example')).toBeInTheDocument()
  })
})

describe('the card of somebody else', () => {
  async function readCard(person: Person, text: string) {
    const app = await openPeople(person)
    await app.user.click(screen.getByLabelText('Their card'))
    await app.user.paste(text)
    await app.user.click(press('Read the card'))
    return app
  }

  test('is trusted once the words were compared, and not before', async () => {
    const [officer, supervisor] = [await aPerson(), await aPerson({ name: 'Ada Merrow', role: 'supervisor' })]
    const { user } = await readCard(officer, supervisor.card.text)
    await user.click(await screen.findByRole('button', { name: 'Trust this card' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Say that you compared the words')
    expect(await officer.handOver.contacts()).toEqual([])

    const said = `Ada Merrow read to me “${sixWords(supervisor)}”, and I know that it was Ada Merrow`
    await user.click(screen.getByLabelText(said))
    await user.click(press('Trust this card'))
    expect(await screen.findByText(/^The card of Ada Merrow is trusted/)).toBeInTheDocument()
    expect(await officer.handOver.contacts()).toMatchObject([{ card: { name: 'Ada Merrow' } }])
    expect(await screen.findByRole('heading', { level: 3, name: 'Ada Merrow' })).toBeInTheDocument()
  })

  test('that was cut or changed is refused in words', async () => {
    const [officer, other] = [await aPerson(), await aPerson({ name: 'Ada Merrow' })]
    await readCard(officer, other.card.text.slice(0, -9))
    expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement()
    expect(screen.queryByRole('button', { name: 'Trust this card' })).toBeNull()
  })

  test('with a name that is known by another key is a loud warning', async () => {
    const [officer, real, false_] = [
      await aPerson(),
      await aPerson({ name: 'Ada Merrow' }),
      await aPerson({ name: 'Ada Merrow' }),
    ]
    await acquainted(officer, real)
    await readCard(officer, false_.card.text)
    expect(await screen.findByText(/their key is another one/)).toBeInTheDocument()
  })

  test('whose letters may be taken for others says so', async () => {
    const [officer, other] = [await aPerson(), await aPerson({ name: '\u0410da Merrow' })]
    await readCard(officer, other.card.text)
    expect(await screen.findByText(/letters of another alphabet/)).toBeInTheDocument()
  })

  test('that is known, or is one’s own, is not asked about again', async () => {
    const [officer, other] = [await aPerson(), await aPerson({ name: 'Ada Merrow' })]
    await acquainted(officer, other)
    await readCard(officer, other.card.text)
    expect(await screen.findByText(/^You know this card already/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Trust this card' })).toBeNull()
  })

  test('is forgotten once that is confirmed', async () => {
    const [officer, other] = [await aPerson(), await aPerson({ name: 'Ada Merrow' })]
    await acquainted(officer, other)
    const { user } = await openPeople(officer)
    await user.click(press('Forget (Ada Merrow)'))
    await user.click(press('Keep it'))
    expect(await officer.handOver.contacts()).toHaveLength(1)
    await user.click(press('Forget (Ada Merrow)'))
    await user.click(press('Forget the card'))
    expect(await screen.findByText('The card of Ada Merrow was forgotten.')).toBeInTheDocument()
    expect(await officer.handOver.contacts()).toEqual([])
  })
})

test('without a vault the page says that cards need one', async () => {
  await openApp({ at: '/people' })
  expect(await screen.findByText(/^Cards and files between people need a vault/)).toBeInTheDocument()
})
