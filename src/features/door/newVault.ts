import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import type { Door } from '#src/features/drafts/door.ts'

/** The longest name of a vault, in characters. */
export const longestLabel = 60

/** What is asked of a person who makes a vault. `words` are those made for them. */
const answers = z.object({
  label: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Enter a name for the vault'),
      z.maxLength(longestLabel, `Use at most ${longestLabel} characters for the name`),
    ),
  how: z.enum(['words', 'own']),
  words: z.string(),
  own: z.string(),
  again: z.string(),
})

export type NewVaultAnswers = z.infer<typeof answers>

/** The passphrase that was chosen. */
export const chosenPassphrase = ({ how, words, own }: NewVaultAnswers): string =>
  how === 'words' ? words : own

/** The answers with a passphrase that is strong enough and was typed as it stands. */
export const newVault = ({ weaknessOf }: Pick<Door, 'weaknessOf'>) =>
  answers.check(
    z.check(async ({ value, issues }) => {
      const tell = (path: keyof NewVaultAnswers, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      const weak = value.how === 'own' ? await weaknessOf(value.own) : undefined
      if (weak) tell('own', weak)
      else if (value.again === '') tell('again', typeAgain[value.how])
      else if (value.again !== chosenPassphrase(value)) tell('again', notTheSame[value.how])
    }),
  )

const typeAgain = { words: 'Type the six words', own: 'Type the passphrase again' }
const notTheSame = {
  words: 'These are not the six words above. Type them with one space between them.',
  own: 'The two passphrases are not the same',
}
