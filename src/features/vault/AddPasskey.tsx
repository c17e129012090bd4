import '#src/domain/case/zodConfig.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod/mini'
import { useServices } from '#src/features/drafts/services.ts'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { outcome } from './outcome.ts'
import { VaultForm } from './VaultForm.tsx'

const asked = z.object({
  label: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Enter a name for the passkey'),
      z.maxLength(60, 'Use at most 60 characters'),
    ),
  passphrase: z.string().check(z.minLength(1, 'Enter your passphrase')),
})
type Asked = z.infer<typeof asked>

const empty: Asked = { label: '', passphrase: '' }

/** Adds a passkey, which the browser then asks for. */
export function AddPasskey({ onAdded }: { onAdded: (label: string) => void }) {
  const { vault } = useServices()
  const form = useForm<Asked, unknown, Asked>({
    resolver: zodResolver(asked),
    defaultValues: empty,
    shouldFocusError: false,
  })

  const add = async ({ label, passphrase }: Asked) => {
    const done = await outcome(vault.addPasskey(passphrase, label))
    if (!done.ok) return form.setError('passphrase', { message: `${done.message} ${instead}` })
    form.reset(empty)
    onAdded(label)
  }

  return (
    <section aria-labelledby="add">
      <h2 className="govuk-heading-m" id="add">
        Add a passkey
      </h2>
      <VaultForm form={form} button="Add a passkey" working="Waiting for the passkey…" onSubmit={add}>
        <FormText
          control={form.control}
          name="label"
          label="Name of the passkey"
          hint="By what you will know it, such as “fingerprint of my laptop”. It stands beside the vault unencrypted."
          width={20}
          size="s"
        />
        <FormSecret control={form.control} name="passphrase" label="Your passphrase" size="s" />
      </VaultForm>
    </section>
  )
}

const instead =
  'Nothing was changed, and your passphrase opens the vault as before. You can try again, or use another device or security key.'
