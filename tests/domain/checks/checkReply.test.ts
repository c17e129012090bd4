import { describe, expect, test } from 'vitest'
import { checkReply } from '#src/domain/checks/checkReply.ts'
import { finishedCase, said } from '#tests/support/checking.ts'
import { handedOver, servedPapers } from '#tests/support/paperServices.ts'

const [act] = finishedCase().acts?.items ?? []
if (!act) throw new Error('The case has an act')
const called = { answer: 'yes' } as const
const notCalled = { answer: 'no', why: 'She lives abroad' } as const
const witness = { id: 'w-1', name: 'Tansy Marshbank', gives: 'What she saw' }
const withMaker = (answer: typeof called | typeof notCalled, reply: object) => ({
  acts: { items: [{ ...act, account: { kind: 'hearsay' as const, witness: 'w-1' } }] },
  witnesses: { people: [{ ...witness, called: answer }] },
  papersServed: {
    ...servedPapers(handedOver({}, { on: '2026-06-10' })),
    reply: { came: 'yes' as const, ...reply },
  },
})

describe('what the defendant disputes', () => {
  const disputes = { on: '2026-06-16', disputedActs: [act.id] }

  test('and rests on an account that is passed on needs a witness, or a reason', () => {
    expect(said(checkReply, withMaker(notCalled, disputes))).toEqual(['reply-disputes-hearsay explain'])
    expect(said(checkReply, withMaker(called, disputes))).toEqual([])
  })

  test('and was seen first-hand needs nothing more, nor does what is agreed', () => {
    const firstHand = {
      ...withMaker(notCalled, disputes),
      acts: { items: [{ ...act, account: { kind: 'firstHand' as const } }] },
    }
    expect(said(checkReply, firstHand)).toEqual([])
    expect(said(checkReply, withMaker(notCalled, { on: '2026-06-16', agreedActs: [act.id] }))).toEqual([])
  })

  test('is not agreed with as well', () => {
    const both = { ...disputes, agreedActs: [act.id] }
    expect(said(checkReply, withMaker(called, both))).toEqual(['reply-both explain'])
  })
})

describe('makers of statements to be questioned, HER 1999 r.4', () => {
  const asks = (on: string) => ({ on, makers: ['w-1'] })

  test('are planned to be called, or it is said why not', () => {
    expect(said(checkReply, withMaker(notCalled, asks('2026-06-17')))).toEqual([
      'reply-asks-for-maker explain',
    ])
    expect(said(checkReply, withMaker(called, asks('2026-06-17')))).toEqual([])
  })

  test('are asked for within seven days of service of the notice: on 17 June of one served on 10 June, not on 18 June', () => {
    expect(said(checkReply, withMaker(called, asks('2026-06-17')))).toEqual([])
    expect(said(checkReply, withMaker(called, asks('2026-06-18')))).toEqual(['reply-asked-late hint'])
  })
})

test('a reply of tomorrow is impossible', () => {
  expect(said(checkReply, withMaker(called, { on: '2026-06-24' }))).toEqual([])
  expect(said(checkReply, withMaker(called, { on: '2026-06-25' }))).toEqual(['reply-in-future explain'])
})

test('nothing is said where no reply has come', () => {
  const none = { papersServed: { reply: { came: 'no' as const, disputedActs: [act.id] } } }
  expect(said(checkReply, none)).toEqual([])
})
