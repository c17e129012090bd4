import { z } from 'zod/mini'
import { day, id, ifYes, maybeWords, weeklyTime, words } from './parts.ts'

const timetable = {
  where: maybeWords,
  pattern: z.enum(['fixed', 'variable'], 'Say whether the times are fixed or vary'),
  times: z.optional(z.array(weeklyTime)),
  detail: maybeWords,
}

const custody = z.discriminatedUnion(
  'status',
  [
    z.object({ status: z.literal('liberty') }),
    z.object({
      status: z.enum(['policeCustody', 'remand', 'serving', 'hospital']),
      where: words('Say where'),
      until: z.optional(day('Enter the expected release day')),
    }),
    z.object({ status: z.literal('notKnown') }),
  ],
  { error: 'Choose where the defendant is' },
)

const place = z.object({
  id,
  kind: z.enum(
    ['gp', 'reporting', 'court', 'worship', 'handover', 'family', 'other'],
    'Choose what the place is',
  ),
  where: words('Enter the name of the place, its street and its town'),
})

/** What the court must avoid or take into account about the defendant: SPA 2019 ss.2(3), 9(5). Asked once. */
export const circumstances = z.object({
  work: ifYes('Say whether the defendant works', timetable),
  study: ifYes('Say whether the defendant attends a place of education', timetable),
  religion: ifYes('Say whether religious beliefs bear on any condition', {
    what: words('Say what the belief requires'),
    times: z.optional(z.array(weeklyTime)),
  }),
  children: ifYes('Say whether the defendant has children', {
    detail: words('Say which children and what arrangement there is'),
    familyOrder: maybeWords,
    handover: z.optional(z.array(weeklyTime)),
  }),
  interpreter: ifYes('Say whether the defendant needs an interpreter', {
    language: words('Enter the language'),
  }),
  vulnerability: ifYes('Say whether the defendant is vulnerable', {
    what: words('Say how the defendant is vulnerable'),
    adjustments: words('Say what adjustments are needed'),
  }),
  solicitor: ifYes('Say whether a solicitor acts for the defendant in this application', {
    name: words('Enter the solicitor or firm'),
    contact: maybeWords,
  }),
  custody,
  sexOffenderNotification: ifYes('Say whether the defendant is under sex-offender notification', {
    ends: z.discriminatedUnion(
      'kind',
      [
        z.object({ kind: z.literal('indefinite') }),
        z.object({ kind: z.literal('on'), lastDay: day('Enter the final day') }),
      ],
      { error: 'Say when it ends' },
    ),
  }),
  /** Where the defendant has good reason to go; for the police only. */
  places: z.optional(z.array(place)),
  otherNeeds: z.optional(z.array(z.object({ id, what: words('Say what the court should know') }))),
})
export type Circumstances = z.infer<typeof circumstances>
