import { zodResolver } from '@hookform/resolvers/zod'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { useServices } from '#src/features/drafts/services.ts'
import type { Kdf } from '#src/storage/vault/keys/kdf.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { Finished } from './Finished.tsx'
import { methodLabels } from './methodWords.ts'
import { type NewPassphrase, newPassphraseAsked } from './newPassphraseAsked.ts'
import { outcome } from './outcome.ts'
import { VaultForm } from './VaultForm.tsx'
import { keysQuery, profileQuery } from './vaultQueries.ts'

/** Sets another passphrase, and how it becomes a key. */
export function ChangePassphrase() {
  const services = useServices()
  const { vault, door } = services
  const { passphrase: method } = useSuspenseQuery(keysQuery(vault)).data
  const set = useSuspenseQuery(profileQuery(services)).data?.passphraseKdf
  const [isChanged, setIsChanged] = useState(false)
  const [resolver] = useState(() => zodResolver(newPassphraseAsked(door)))
  const form = useForm<NewPassphrase, unknown, NewPassphrase>({
    resolver,
    defaultValues: { now: '', next: '', again: '', method: set ?? method.name },
    shouldFocusError: false,
  })

  const change = async (asked: NewPassphrase) => {
    const done = await outcome(vault.changePassphrase(asked.now, asked.next, asked.method))
    if (done.ok) setIsChanged(true)
    else form.setError('now', { message: done.message })
  }

  if (isChanged) {
    return (
      <Finished heading="Your passphrase is changed.">
        <p className="govuk-body">
          The old one does not open this vault any more. It still opens backups that were made before.
        </p>
      </Finished>
    )
  }
  return (
    <VaultForm
      form={form}
      button="Change the passphrase"
      working="Changing the passphrase…"
      onSubmit={change}
    >
      <FormSecret
        control={form.control}
        name="now"
        label="Your passphrase now, or your recovery code"
        what="passphrase or code"
        size="s"
      />
      <NewWords form={form} />
      <Method control={form.control} set={set} />
    </VaultForm>
  )
}

type NewWordsProps = { form: ReturnType<typeof useForm<NewPassphrase, unknown, NewPassphrase>> }

/** The new passphrase, one's own or six words made here, typed once more as it will be at every opening. */
function NewWords({ form: { control, setError, setValue, watch } }: NewWordsProps) {
  const { door } = useServices()
  const [words, setWords] = useState<string>()
  const suggest = async () => {
    const made = await door.proposePassphrase()
    setWords(made)
    setValue('next', made)
  }
  const notMade = () => setError('next', { message: 'No words could be made. Try again, or use your own.' })
  return (
    <>
      <FormSecret
        control={control}
        name="next"
        label="New passphrase"
        hint="At least 15 characters. Several words that do not belong together are easier to keep than odd signs. Do not use one that you use anywhere else."
        what="new passphrase"
        size="s"
      />
      <p className="govuk-body">
        <LinkButton onClick={() => void suggest().catch(notMade)}>Make six words for me</LinkButton>
      </p>
      <p className="govuk-body" role="status" translate="no">
        {words && watch('next') === words && (
          <>
            Your six words: <strong>{words}</strong>
          </>
        )}
      </p>
      <FormSecret
        control={control}
        name="again"
        label="Type the new passphrase again"
        what="passphrase typed again"
        size="s"
      />
    </>
  )
}

type MethodProps = { control: Control<NewPassphrase, unknown, NewPassphrase>; set: Kdf['name'] | undefined }

/** How the passphrase becomes a key: the officer's choice, unless the force has set it. */
function Method({ control, set }: MethodProps) {
  if (set) {
    return (
      <p className="govuk-body">
        Your force has set how a passphrase becomes a key: with {methodLabels[set]}.
      </p>
    )
  }
  return (
    <FormRadios
      control={control}
      name="method"
      legend="How the passphrase becomes a key"
      hint="Leave it as it is, unless your force has told you otherwise."
      size="s"
      options={[
        { value: 'argon2id', label: methodLabels.argon2id, hint: 'Slows down guessing most.' },
        {
          value: 'pbkdf2-sha-256',
          label: methodLabels['pbkdf2-sha-256'],
          hint: 'Only where a force must use methods approved under FIPS 140. It slows down guessing less.',
        },
      ]}
    />
  )
}
