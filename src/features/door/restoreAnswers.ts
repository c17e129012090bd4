import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { longestLabel } from './newVault.ts'

/** In bytes: what a backup of this app stays below. */
const largestFile = 200 * 1024 * 1024

/** The name of the vault that takes what is restored. */
export const labelAnswer = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'Enter a name for the new vault'),
    z.maxLength(longestLabel, `Use at most ${longestLabel} characters for the name`),
  )

/** A file that was chosen and is not too large to be looked at. */
export const isBackupFile = (value: unknown): value is File =>
  value instanceof File && value.size <= largestFile

/** What is wrong with what was chosen for a backup file; undefined where nothing is. */
export const fileProblem = (value: unknown): string | undefined => {
  if (!(value instanceof File)) return 'Choose the backup file'
  return isBackupFile(value) ? undefined : 'Choose a file of at most 200 MB'
}

/** What is asked of a person who restores a backup. */
export const restoreAnswers = z
  .object({
    file: z.optional(z.instanceof(File)),
    by: z.enum(['passphrase', 'recoveryCode']),
    secret: z.string(),
    label: labelAnswer,
  })
  .check(
    z.check(({ value, issues }) => {
      const tell = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      const wrong = fileProblem(value.file)
      if (wrong) tell('file', wrong)
      if (value.secret === '')
        tell('secret', value.by === 'passphrase' ? 'Enter the passphrase' : 'Enter the recovery code')
    }),
  )

export type RestoreAnswers = z.infer<typeof restoreAnswers>
