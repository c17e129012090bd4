import { viewsSought } from '#src/domain/case/viewsSentence.ts'
import type { Consultation, ConsultationReply } from '#src/domain/review/consultations.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { buildShare, consultationOf, type ShareAsked } from '#src/domain/share/buildShare.ts'
import { aCase } from './aCase.ts'

const someone = (letter: string, role: Signatory['role'], name: string): Signatory => ({
  key: letter.repeat(64),
  name,
  role,
  organisation: role === 'advocate' ? 'Lanternlight Service' : 'Westmarch Police',
})

export const officer = someone('a', 'officer', 'PC Rafe Dunmore')
export const advocate = someone('b', 'advocate', 'Wilhelmina Tarn')
export const supervisor = someone('c', 'supervisor', 'Superintendent Isolde Farrow')

/** A share of the small case with the advocate of its one protected person. */
export const shareAsked: ShareAsked = {
  id: 'share_1',
  personId: 'p-ottoline',
  sentence: viewsSought,
  contact: 'Westmarch Police, order team, 101',
  pictures: new Map(),
}

export const aShare = (file = aCase(), asked: Partial<ShareAsked> = {}) => {
  const made = buildShare(file, { ...shareAsked, ...asked })
  if (!made) throw new Error('The case protects nobody of that id')
  return made
}

/** What the officer’s record keeps of that share. */
export const aConsultation = (change: Partial<Consultation> = {}): Consultation => ({
  ...consultationOf(aShare(), {
    person: 'p-ottoline',
    sentAt: '2026-11-20T09:00:00.000Z',
    to: { key: advocate.key, name: advocate.name },
    expires: '2026-12-04T23:59:00.000Z',
  }),
  ...change,
})

/** A reply in which one condition works, one should be changed and one would put the person at risk. */
export const aReply = (change: Partial<ConsultationReply> = {}): ConsultationReply => ({
  at: '2026-11-22T10:00:00.000Z',
  by: advocate,
  asking: { asked: 'yes', how: 'In a meeting', on: '2026-11-21' },
  conditions: [
    { condition: 'c-c01', answer: 'works' },
    { condition: 'c-p05', answer: 'change', words: 'I need the market on Fridays.' },
    { condition: 'c-o04', answer: 'risk', words: 'He will know who told.' },
  ],
  worries: 'I am afraid of the first day.',
  contact: { safe: 'yes', how: 'By text, before three.' },
  sentence: { text: viewsSought, agreed: 'yes' },
  ...change,
})
