import { z } from 'zod/mini'
import { id, ifYes, maybeWords, pronoun, words, yesNo, yesNoNotKnown, yesOrNo } from './parts.ts'
import { detail, shownAs } from './person.ts'

export const relationships = [
  'formerPartner',
  'partner',
  'family',
  'formerColleague',
  'colleague',
  'neighbour',
  'acquaintance',
  'professional',
  'publicFigure',
  'stranger',
  'other',
] as const

/** Somebody whom the order is to protect; need not be the victim of the acts: SPA 2019 s.1(1)(c). */
export const protectedPerson = z.object({
  id,
  name: words('Enter the full name of the person to be protected'),
  shownAs,
  pronoun,
  relationship: z.enum(relationships, 'Choose what the person is, or was, to the defendant'),
  relationshipDetail: maybeWords,
  under18: yesNo('Say whether the person is under 18'),
  victimOfActs: yesOrNo(
    'Say whether the acts were done to this person',
    {},
    {
      whyProtected: words('Say why this person needs protecting although the acts were done to someone else'),
    },
  ),
  arrangements: ifYes('Say whether the person asks for special arrangements at court', {
    asked: z
      .array(
        z.enum(['screens', 'videoLink', 'separateWaiting', 'supporter', 'interpreter', 'other']),
        'Choose at least one arrangement',
      )
      .check(z.minLength(1, 'Choose at least one arrangement')),
    why: words('Say why they are needed'),
    sheet: z.optional(yesNo('Say whether somebody read the confidential sheet for the court')),
  }),
  details: z.optional(z.array(detail)),
  safeContact: z.object({
    way: z.enum(
      ['call', 'text', 'email', 'inPerson', 'throughAdvocate'],
      'Choose a safe way to reach the person',
    ),
    times: maybeWords,
    voicemail: yesNoNotKnown('Say whether it is safe to leave a voicemail'),
    codeWord: maybeWords,
    shared: maybeWords,
  }),
  advocate: ifYes('Say whether the person has a stalking advocate', {
    name: words('Enter the advocate’s name'),
    service: words('Enter the advocate’s service'),
    contact: maybeWords,
  }),
})
export type ProtectedPerson = z.infer<typeof protectedPerson>

/** The people whom the order is to protect. */
export const protectedPeople = z.object({
  people: z
    .array(protectedPerson, 'Add at least one person to be protected')
    .check(z.minLength(1, 'Add at least one person to be protected')),
})
export type ProtectedPeople = z.infer<typeof protectedPeople>
