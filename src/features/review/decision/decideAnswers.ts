import type { FieldValues } from 'react-hook-form'
import { z } from 'zod/mini'
import { notAuthorisedReasons } from '#src/domain/case/applicant.ts'
import { refusalReasons } from '#src/domain/case/decision.ts'
import { words as needed } from '#src/domain/case/parts.ts'
import { decisionWords as words } from './decisionWords.ts'

const tests = z
  .array(z.enum(['acts', 'risk', 'necessity']), words.testsNeeded)
  .check(z.minLength(3, words.testsNeeded))
const declared = z.array(z.string(), words.declareNeeded).check(z.minLength(1, words.declareNeeded))
const inWords = (message: string) => needed(message).check(z.maxLength(20_000, 'Enter fewer words'))

const answers = z.discriminatedUnion(
  'outcome',
  [
    z.object({ outcome: z.literal('authorised'), tests, reasons: inWords(words.reasonsNeeded), declared }),
    z.object({
      outcome: z.literal('returned'),
      returnCode: z.enum(notAuthorisedReasons, words.mainReasonNeeded),
      returnWords: inWords(words.wordsNeeded),
    }),
    z.object({
      outcome: z.literal('notPursued'),
      refusalCode: z.enum(refusalReasons, words.mainReasonNeeded),
      refusalWords: inWords(words.wordsNeeded),
    }),
  ],
  { error: words.decideNeeded },
)
export type DecideAnswers = z.infer<typeof answers>

/** What a supervisor answers: authority with its declaration, or a coded reason and words. The form may hold half of it. */
export const decideAnswers = ofFields(answers)

function ofFields(schema: typeof answers): z.ZodMiniType<DecideAnswers, FieldValues>
function ofFields(schema: z.ZodMiniType): z.ZodMiniType {
  return schema
}
