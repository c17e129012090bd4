import { expect, test } from 'vitest'
import { checkAll } from '#src/storage/signing/checkAll.ts'
import { aCase } from '#tests/support/aCase.ts'
import { fullAuthority, signedBy, somebody } from '#tests/support/signing.ts'

test('an application that nobody signed has no verdicts', async () => {
  expect(await checkAll({ case: aCase() }, [])).toEqual(new Map())
})

test('each signature has its verdict by its id', async () => {
  const [officer, supervisor] = [await somebody('officer'), await somebody('supervisor')]
  const file = aCase()
  const author = officer.who.key
  const earlier = await signedBy(
    supervisor,
    { case: aCase({ defendant: { name: 'Alaric Fel' } }) },
    fullAuthority,
    author,
    'earlier',
  )
  const now = await signedBy(supervisor, { case: file }, fullAuthority, author, 'now')
  const draft = { case: file, review: { author, signOffs: [earlier, now] } }
  expect(await checkAll(draft, [supervisor.who])).toEqual(
    new Map([
      ['earlier', { is: 'noLongerMatches', changed: ['parties'] }],
      ['now', { is: 'holds' }],
    ]),
  )
  expect((await checkAll(draft, [])).get('now')).toEqual({ is: 'unknownSigner' })
})

test('who wrote it is looked up in its record: an authority by its author is none', async () => {
  const supervisor = await somebody('supervisor')
  const file = aCase()
  const own = await signedBy(supervisor, { case: file }, fullAuthority, 'a'.repeat(64), 'own')
  const draft = { case: file, review: { author: supervisor.who.key, signOffs: [own] } }
  expect((await checkAll(draft, [supervisor.who])).get('own')).toEqual({ is: 'byDrafter' })
})
