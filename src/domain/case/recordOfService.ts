import { z } from 'zod/mini'
import { clock, day, maybeWords, words, yesNo } from './parts.ts'

/** Of what a record of service speaks: an order, or the papers of the application. */
type Subject = 'the order' | 'the papers'

const verb = { 'the order': 'was', 'the papers': 'were' } as const
const they = { 'the order': 'it', 'the papers': 'they' } as const
const them = { 'the order': 'it', 'the papers': 'them' } as const

/** When, where and by whom, of any way of service. */
export const factsOfService = (of: Subject) => ({
  on: day(`Enter the day on which ${of} ${verb[of]} served`),
  place: words(`Enter where ${they[of]} ${verb[of]} served`),
  by: words(`Enter who served ${them[of]}`),
})

/** What is recorded of anything that was handed over: the facts by which service is proved later. */
export const recordOfService = (of: Subject) => ({
  ...factsOfService(of),
  time: clock('Enter the time of service, like 15:30'),
  identity: words('Say how the defendant’s identity was checked'),
  explained: yesNo('Say whether the content was explained'),
  language: maybeWords,
  copyLeft: yesNo('Say whether a copy was left'),
  response: maybeWords,
  bodyWorn: maybeWords,
  signature: z.enum(['signed', 'refused'], 'Say whether the defendant signed'),
})
