import { expect, test } from 'vitest'
import { checkReferrals } from '#src/domain/checks/checkReferrals.ts'
import { finishedCase, said } from '#tests/support/checking.ts'

const referrals = finishedCase().safety?.referrals ?? []
const safety = (items: typeof referrals) => ({ safety: { referrals: items } })

test('referrals made and dated are silent; none asks', () => {
  expect(said(checkReferrals)).toEqual([])
  expect(said(checkReferrals, safety([]))).toEqual(['referrals-none explain'])
})

test('a child in the case calls for children’s services', () => {
  const without = referrals.filter(({ to }) => to !== 'childrensServices')
  expect(said(checkReferrals, safety(without))).toEqual(['referral-childrens-services explain'])
  const others = { people: (finishedCase().others?.people ?? []).filter(({ under18 }) => under18 !== 'yes') }
  expect(said(checkReferrals, { ...safety(without), others })).toEqual([])
})

test('a referral that was made has a day', () => {
  const more = (status: 'made' | 'considered') => safety([...referrals, { id: 'ref-9', to: 'mappa', status }])
  expect(said(checkReferrals, more('made'))).toEqual(['referral-undated explain'])
  expect(said(checkReferrals, more('considered'))).toEqual([])
})
