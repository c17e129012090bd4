import { describe, expect, test } from 'vitest'
import { checkConsultations } from '#src/domain/checks/checkConsultations.ts'
import type { Consultation } from '#src/domain/review/consultations.ts'
import { withAnswer } from '#src/domain/share/answerDecisions.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aConsultation, aReply, officer } from '#tests/support/aConsultation.ts'

const found = (consultation: Consultation, today = '2026-11-23') =>
  checkConsultations(aCase(), today, { review: { consultations: [consultation] } }).map(
    ({ code, severity, where }) => `${code} ${severity} ${where.item}`,
  )
const recordedAt = '2026-11-22T11:00:00.000Z'
const at = '2026-11-22T10:30:00.000Z'
const decision = { outcome: 'accepted' as const, reason: 'Done.', by: officer, at }

describe('what protected people answered', () => {
  test('is told until it is decided, a risk before anything else, and never stops', () => {
    const replied = aConsultation({ reply: aReply(), recordedAt })
    expect(found(replied)).toEqual(['answer-of-risk-open explain p-ottoline'])
    const noRisk = withAnswer(replied, { reply: 0, condition: 'c-o04' }, { decision })
    expect(found(noRisk)).toEqual(['answer-open explain p-ottoline'])
    expect(found(withAnswer(noRisk, { reply: 0, condition: 'c-p05' }, { decision }))).toEqual([])
  })

  test('is told until it is written into the application, and again after a later reply', () => {
    const works = aReply({ conditions: [{ condition: 'c-c01', answer: 'works' }] })
    expect(found(aConsultation({ reply: works }))).toEqual(['reply-not-recorded hint p-ottoline'])
    expect(found(aConsultation({ reply: works, recordedAt }))).toEqual([])
    const later = { ...works, at: '2026-11-23T08:00:00.000Z' }
    expect(found(aConsultation({ reply: works, recordedAt, laterReplies: [later] }))).toEqual([
      'reply-not-recorded hint p-ottoline',
    ])
  })

  test('is in the papers only as it was shown and agreed to', () => {
    const works = aReply({
      conditions: [{ condition: 'c-c01', answer: 'works' }],
      sentence: { text: 'She was asked and supports it.', agreed: 'yes' },
    })
    const consultations = [aConsultation({ reply: works, recordedAt })]
    const withSentence = (text: string, agreed: 'yes' | 'no') =>
      checkConsultations(
        aCase({ views: { people: [{ id: 'p-ottoline', sentence: { text, agreed } }] } }),
        '2026-11-23',
        { review: { consultations } },
      ).map(({ code, severity }) => `${code} ${severity}`)
    expect(withSentence('She was asked and supports it.', 'yes')).toEqual([])
    expect(withSentence(' She was asked and supports it. ', 'yes')).toEqual([])
    expect(withSentence('She was asked and supports all of it.', 'yes')).toEqual([
      'sentence-not-as-agreed explain',
    ])
    expect(withSentence('She was asked and supports all of it.', 'no')).toEqual([])
    const refused = { ...works, sentence: { text: 'She was asked and supports it.', agreed: 'no' as const } }
    expect(
      checkConsultations(
        aCase({
          views: {
            people: [
              { id: 'p-ottoline', sentence: { text: 'She was asked and supports it.', agreed: 'yes' } },
            ],
          },
        }),
        '2026-11-23',
        { review: { consultations: [aConsultation({ reply: refused, recordedAt })] } },
      ).map(({ code }) => code),
    ).toEqual(['sentence-not-as-agreed'])
  })

  test('is waited for until the day that was asked for', () => {
    expect(found(aConsultation(), '2026-12-04')).toEqual([])
    expect(found(aConsultation(), '2026-12-05')).toEqual(['reply-not-come hint p-ottoline'])
  })

  test('is not told of somebody whom the case no longer protects, nor where nothing was shared', () => {
    expect(found(aConsultation({ person: 'p-gone' }), '2026-12-05')).toEqual([])
    expect(checkConsultations(aCase(), '2026-12-05', {})).toEqual([])
  })
})
