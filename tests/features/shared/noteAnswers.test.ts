import { describe, expect, test } from 'vitest'
import { finishedReply, type NoteAnswers, notesOf, replySoFar } from '#src/features/shared/noteAnswers.ts'
import { advocate, aReply, aShare } from '#tests/support/aConsultation.ts'

const share = aShare()
const sent = { by: advocate, at: '2026-11-22T10:00:00.000Z' }

describe('what is written in the notes', () => {
  test('is the same after it was kept and read again', () => {
    const { at: _, by: __, ...written } = aReply()
    expect(replySoFar(share, notesOf(share, written))).toEqual(written)
    const notAsked = { ...written, asking: { asked: 'no' as const, why: 'Not safe' } }
    expect(replySoFar(share, notesOf(share, notAsked))).toEqual(notAsked)
  })

  test('has nothing of what is not answered', () => {
    expect(replySoFar(share, notesOf(share))).toEqual({ conditions: [] })
  })

  test('keeps a day that is half typed', () => {
    const notes: NoteAnswers = { ...notesOf(share), asked: 'yes', how: '', on: '31/2/' }
    expect(notesOf(share, replySoFar(share, notes))).toMatchObject({ asked: 'yes', on: '31/2/' })
  })
})

describe('the reply', () => {
  const whole = notesOf(share, aReply())

  test('is finished once it says how and when the person was asked', () => {
    expect(finishedReply(share, whole, sent)).toEqual(aReply())
  })

  test('may leave every rule without an answer', () => {
    const answers = whole.answers.map(() => ({}))
    expect(finishedReply(share, { ...whole, answers }, sent)?.conditions).toEqual([])
  })

  test.each([
    ['whether the person was asked', { asked: undefined }],
    ['how', { how: ' ' }],
    ['the day', { on: undefined }],
    ['a real day', { on: '31/2/' }],
    ['why the person was not asked', { asked: 'no' as const, why: '' }],
  ])('is not finished without %s', (_, change) => {
    expect(finishedReply(share, { ...whole, ...change }, sent)).toBeUndefined()
  })
})
