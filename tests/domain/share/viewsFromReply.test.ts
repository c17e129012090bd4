import { describe, expect, test } from 'vitest'
import { viewsSought } from '#src/domain/case/viewsSentence.ts'
import { withAnswer } from '#src/domain/share/answerDecisions.ts'
import { viewsFromReply } from '#src/domain/share/viewsFromReply.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aConsultation, aReply, officer } from '#tests/support/aConsultation.ts'

const file = aCase({ views: undefined })
const replied = aConsultation({ reply: aReply() })
const person = (views: ReturnType<typeof viewsFromReply>) =>
  views.people?.find(({ id }) => id === 'p-ottoline')

describe('what a reply would write into the page of views', () => {
  test('is the words, when, how and by whom they were asked, and what is said of each condition', () => {
    expect(person(viewsFromReply(file, replied))).toEqual({
      id: 'p-ottoline',
      obtained: {
        answer: 'yes',
        on: '2026-11-21',
        by: 'Wilhelmina Tarn, Lanternlight Service',
        how: 'In a meeting',
        words: 'I am afraid of the first day.',
      },
      conditions: [
        { id: 'c-c01', answer: 'keep' },
        { id: 'c-p05', answer: 'change', words: 'I need the market on Fridays.' },
        { id: 'c-o04', answer: 'risk', words: 'He will know who told.' },
      ],
      sentence: { text: viewsSought, agreed: 'yes' },
    })
  })

  test('has what became of each answer', () => {
    const decision = {
      outcome: 'accepted' as const,
      reason: 'Taken out.',
      by: officer,
      at: '2026-11-23T09:00:00.000Z',
    }
    const done = withAnswer(replied, { reply: 0, condition: 'c-o04' }, { decision })
    expect(person(viewsFromReply(file, done))?.conditions?.[2]).toMatchObject({
      changed: 'Accepted: Taken out.',
    })
  })

  test('leaves whether the person supports the application, and everybody else, as they are', () => {
    const other = { id: 'p-other', obtained: { answer: 'no' as const, why: 'Away' } }
    const before = {
      id: 'p-ottoline',
      obtained: { answer: 'yes' as const, view: 'supports' as const, words: 'Please do.', on: '2026-10-01' },
    }
    const views = viewsFromReply(
      aCase({ views: { people: [other, before] } }),
      aConsultation({ reply: aReply({ worries: undefined }) }),
    )
    expect(views.people?.[0]).toEqual(other)
    expect(person(views)?.obtained).toMatchObject({ view: 'supports', words: 'Please do.', on: '2026-11-21' })
  })

  test('says why the person was not asked, unless somebody else asked', () => {
    const notAsked = aConsultation({ reply: aReply({ asking: { asked: 'no', why: 'Not safe to call' } }) })
    expect(person(viewsFromReply(file, notAsked))?.obtained).toEqual({
      answer: 'no',
      why: 'Not safe to call',
    })
    const asked = { id: 'p-ottoline', obtained: { answer: 'yes' as const, view: 'mixed' as const } }
    const kept = viewsFromReply(aCase({ views: { people: [asked] } }), notAsked)
    expect(person(kept)?.obtained).toEqual(asked.obtained)
  })
})
