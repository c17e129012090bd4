import { z } from 'zod/mini'
import { day, id, maybeWords, words, yesOrNo } from './parts.ts'

/** Somebody at risk and the kind of harm: SPA 2019 s.1(4)(a). */
export const personAtRisk = z.object({
  id,
  person: words('Choose the person at risk'),
  harm: z
    .array(z.enum(['physical', 'psychological']), 'Choose at least one kind of harm')
    .check(z.minLength(1, 'Choose at least one kind of harm')),
})

/** The second test: the defendant poses a risk associated with stalking, SPA 2019 s.1(1)(b) and (4). */
export const risk = z.object({
  atRisk: z.array(personAtRisk, 'Add who is at risk').check(z.minLength(1, 'Add who is at risk')),
  knowledge: z.enum(['knew', 'oughtToHaveKnown', 'both'], 'Choose what the defendant knew'),
  knowledgeWhy: words('Say why the defendant knew, or ought to have known, that the acts were unwelcome'),
  harmless: maybeWords,
  reasoning: words('Say why the defendant poses a risk'),
  assessment: yesOrNo(
    'Say whether a risk assessment was done',
    {
      tool: words('Enter the name of the tool'),
      version: maybeWords,
      on: day('Enter the day of the assessment'),
      assessor: words('Enter who made it'),
      level: words('Enter the level found'),
      factors: words('Enter the factors found'),
      reviewOn: z.optional(day('Enter the day of the next review')),
    },
    { why: words('Say why there is no risk assessment yet') },
  ),
  protective: maybeWords,
  escalation: maybeWords,
  imminence: maybeWords,
  setAside: z.optional(z.array(z.string())),
})
export type Risk = z.infer<typeof risk>
