import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { NewCode } from '#src/features/drafts/vaultWork.ts'
import { outcome } from './outcome.ts'
import { type PassphraseAsked, passphraseAsked } from './passphraseAsked.ts'

/** Asks for the passphrase and has `work` make a recovery code, which is there once it was; a refusal stands at the passphrase. */
export function useNewCode(work: (passphrase: string) => Promise<NewCode>) {
  const [code, setCode] = useState<string>()
  const form = useForm<PassphraseAsked, unknown, PassphraseAsked>({
    resolver: zodResolver(passphraseAsked),
    defaultValues: { passphrase: '' },
    shouldFocusError: false,
  })
  const make = async ({ passphrase }: PassphraseAsked) => {
    const made = await outcome(work(passphrase))
    if (made.ok) setCode(made.recoveryCode)
    else form.setError('passphrase', { message: made.message })
  }
  return { code, form, make }
}
