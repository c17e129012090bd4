import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import type { Door } from '#src/features/drafts/door.ts'

const answers = z.object({
  now: z.string().check(z.minLength(1, 'Enter your passphrase now, or your recovery code')),
  next: z.string(),
  again: z.string(),
  method: z.enum(['argon2id', 'pbkdf2-sha-256']),
})

export type NewPassphrase = z.infer<typeof answers>

/** A change of the passphrase: the new one is strong enough, and typed twice the same. */
export const newPassphraseAsked = ({ weaknessOf }: Pick<Door, 'weaknessOf'>) =>
  answers.check(
    z.check(async ({ value: { next, again }, issues }) => {
      const tell = (path: 'next' | 'again', message: string) =>
        issues.push({ code: 'custom', input: next, path: [path], message })
      const weak = await weaknessOf(next)
      if (weak) tell('next', weak)
      else if (again === '') tell('again', 'Type the new passphrase again')
      else if (again !== next) tell('again', 'The two new passphrases are not the same')
    }),
  )
