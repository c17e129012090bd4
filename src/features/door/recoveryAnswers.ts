import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { fileProblem, labelAnswer } from './restoreAnswers.ts'

const needed = (message: string) => z.string().check(z.trim(), z.minLength(1, message))

/** What two people give to use the force’s recovery key. `from` is the id of a vault on this computer, or a file. */
export const recoveryAnswers = z
  .object({
    from: needed('Choose what to open'),
    file: z.optional(z.instanceof(File)),
    firstName: needed('Enter the name of the first person'),
    firstRole: needed('Enter the rank or role of the first person'),
    firstPart: needed('Enter part 1 of the key'),
    secondName: needed('Enter the name of the second person'),
    secondRole: needed('Enter the rank or role of the second person'),
    secondPart: needed('Enter part 2 of the key'),
    reason: needed('Enter why the key is used'),
    label: labelAnswer,
  })
  .check(
    z.check(({ value, issues }) => {
      const wrong = value.from === fromFile ? fileProblem(value.file) : undefined
      if (wrong) issues.push({ code: 'custom', input: value, path: ['file'], message: wrong })
      const one = numberOf(value.firstPart)
      if (one !== undefined && one === numberOf(value.secondPart)) {
        const message = `Both are part ${one}. Enter the other part of the key`
        issues.push({ code: 'custom', input: value, path: ['secondPart'], message })
      }
    }),
  )

/** Which part of the key a text begins as; the whole part is read and checked only when it is used. */
const numberOf = (part: string): string | undefined => /^part[\s-]*([12])/i.exec(part)?.[1]

/** Stands for a backup file among the vaults of this computer. */
export const fromFile = 'file'

export type RecoveryAnswers = z.infer<typeof recoveryAnswers>
