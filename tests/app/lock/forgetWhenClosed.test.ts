import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { forgetWhenClosed } from '#src/app/lock/forgetWhenClosed.ts'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'

function aMemory() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const { door } = openVaultDoor()
  forgetWhenClosed(client, door)
  client.setQueryData(['draft', 'case_1'], { draft: 'Aileen Marsh' })
  const remembered = () =>
    JSON.stringify([
      client
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
      client
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
    ])
  return { client, door, remembered }
}

const aTurn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A save that ends when the test says so. */
function aSave(client: QueryClient) {
  let end = () => {}
  const saved = new Promise<void>((resolve) => {
    end = resolve
  })
  const observer = new MutationObserver(client, {
    mutationFn: (_: string) => saved,
    scope: { id: 'draft-case_1' },
    onSuccess: (_, typed) => void client.setQueryData(['draft', 'case_1'], { draft: typed }),
  })
  return { save: (typed: string) => observer.mutate(typed), end }
}

test('nothing is forgotten while the door is open', async () => {
  const { client, remembered } = aMemory()
  const { save, end } = aSave(client)
  end()
  await save('Brenna Marsh')
  await aTurn()
  expect(remembered()).toContain('Brenna Marsh')
})

test('what was read is forgotten when the door closes', async () => {
  const { door, remembered } = aMemory()
  await door.lock()
  expect(remembered()).toBe('[[],[]]')
})

test('saves that wait for one another all come to their end, and leave nothing', async () => {
  const { client, door, remembered } = aMemory()
  const first = aSave(client)
  const second = aSave(client)
  const both = Promise.all([first.save('Brenna Marsh'), second.save('Catrin Marsh')])
  await aTurn()
  await door.lock()
  first.end()
  second.end()
  await both
  await aTurn()
  expect(remembered()).toBe('[[],[]]')
})

test('what the page of the closed door reads stays', async () => {
  const { client, door, remembered } = aMemory()
  await door.lock()
  await client.fetchQuery({ queryKey: ['vaults'], queryFn: async () => ['Vault of a sergeant'] })
  await aTurn()
  expect(remembered()).toContain('Vault of a sergeant')
})
