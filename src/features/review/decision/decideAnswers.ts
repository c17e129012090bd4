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

/** What a supervisor answers: authority with its declaration, or a coded reason and words. */
export const decideAnswers = z.discriminatedUnion(
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
export type DecideAnswers = z.infer<typeof decideAnswers>
