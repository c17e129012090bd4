import { z } from 'zod/mini'
import { clock, day, id, ifYes, maybeWords, words, yesNo, yesNoNotKnown } from './parts.ts'
import type { Unfinished } from './unfinished.ts'

/** What was weighed of one group of people, and what was done about it. */
const bearing = (whom: string) =>
  ifYes(`Say whether anything about ${whom} bears on the order`, {
    what: words(`Say what about ${whom} bears on the order`),
    done: words(`Say what is done about it for ${whom}`),
  })

/** One occasion on which an interpreter worked between the police and a person of the case. */
const interpreting = z.object({
  id,
  occasion: z.enum(['interview', 'statement', 'service', 'hearing', 'other'], 'Choose the occasion'),
  forWhom: words('Say for whom'),
  language: words('Enter the language, and the dialect where it matters'),
  interpreter: words('Enter the interpreter’s name'),
  register: maybeWords,
  way: z.enum(['inPerson', 'telephone', 'video'], 'Choose how the interpreter worked'),
  on: day('Enter the day'),
  from: z.optional(clock()),
  to: z.optional(clock()),
  understood: yesNo('Say whether the person and the interpreter understood each other'),
  readBack: yesNoNotKnown('Say whether it was read back'),
})

/** A young defendant: who cares for the child, and what those who know the child say. */
const youth = z.object({
  parent: words('Enter the parent or guardian'),
  parentTold: yesNo('Say whether the parent or guardian was told'),
  youthTeam: ifYes('Say whether the youth justice team was asked', {
    who: words('Enter who was asked'),
    on: day('Enter the day'),
    at: z.optional(clock()),
    view: words('Enter the view of the youth justice team'),
  }),
  school: maybeWords,
  welfare: words('Say what was weighed of the child’s welfare'),
})

/** Whether the order falls harder on somebody than it need, how it is made understood, and what a young defendant needs. */
export const equality = z.object({
  defendant: bearing('the defendant'),
  protectedPeople: bearing('a protected person'),
  explained: words('Say how the order will be made understood to the defendant'),
  easyRead: yesNo('Say whether an easy-read explanation is wanted'),
  welsh: z.optional(yesNo('Say whether the defendant wants papers in Welsh')),
  interpreting: z.optional(z.array(interpreting)),
  youth: z.optional(youth),
})
export type Equality = z.infer<typeof equality>
export type Interpreting = Unfinished<z.infer<typeof interpreting>>
