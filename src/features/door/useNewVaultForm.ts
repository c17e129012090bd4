import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useServices } from '#src/features/drafts/services.ts'
import { type NewVaultAnswers, newVault } from './newVault.ts'

/**
 * The form of a new vault, with six words proposed: `otherWords` proposes others, and `noWords` says that none could be made.
 * `label` is the vault's name where it is known already.
 */
export function useNewVaultForm(label = '') {
  const { door } = useServices()
  const [resolver] = useState(() => zodResolver(newVault(door)))
  const [noWords, setNoWords] = useState<string>()
  const form = useForm<NewVaultAnswers, unknown, NewVaultAnswers>({
    resolver,
    defaultValues: { label, how: 'words', words: '', own: '', again: '' },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  const { setValue } = form
  const [otherWords] = useState(
    () => () =>
      void door.proposePassphrase().then(
        (words) => {
          setValue('words', words)
          setNoWords(undefined)
        },
        () => setNoWords('No words could be made. Try again, or choose a passphrase of your own.'),
      ),
  )

  // The vault’s worker, which makes the words.
  useEffect(otherWords, [otherWords])

  return { form, otherWords, noWords }
}
