import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'

/** What is asked where only the passphrase of the open vault is needed. */
export const passphraseAsked = z.object({
  passphrase: z.string().check(z.minLength(1, 'Enter your passphrase')),
})

export type PassphraseAsked = z.infer<typeof passphraseAsked>
