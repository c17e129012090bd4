import '#src/domain/case/zodConfig.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { z } from 'zod/mini'
import { useServices } from '#src/features/drafts/services.ts'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { outcome } from './outcome.ts'
import { VaultForm } from './VaultForm.tsx'

const asked = z.object({
  passphrase: z.string().check(z.minLength(1, 'Enter your passphrase')),
  word: z.string().check(z.refine((word) => word.trim() === 'DELETE', 'Type the word DELETE, in capitals')),
})
type Asked = z.infer<typeof asked>

/** Destroys the open vault, after its passphrase and a word that nobody types by mistake. */
export function DestroyVault() {
  const { vault } = useServices()
  const navigate = useNavigate()
  const form = useForm<Asked, unknown, Asked>({
    resolver: zodResolver(asked),
    defaultValues: { passphrase: '', word: '' },
    shouldFocusError: false,
  })

  const destroy = async ({ passphrase }: Asked) => {
    const done = await outcome(vault.destroy(passphrase))
    if (done.ok) await navigate('/', { replace: true })
    else form.setError('passphrase', { message: done.message })
  }

  return (
    <VaultForm
      form={form}
      button="Destroy this vault"
      working="Destroying the vault…"
      variant="warning"
      onSubmit={destroy}
    >
      <Warning>Every application in this vault and its audit record are lost, for good.</Warning>
      <p className="govuk-body">
        Its keys are destroyed, so that its passphrase, its recovery code and its passkeys open nothing here
        any more. Files that you exported and backups are not touched. Export the audit record first if it
        must be kept.
      </p>
      <p className="govuk-body">
        The browser may leave what was encrypted on the disk for a while, where it cannot be read without the
        keys. To take that away too, clear the data of this site in the browser’s settings: that clears every
        vault of this computer account.
      </p>
      <FormSecret control={form.control} name="passphrase" label="Your passphrase" size="s" />
      <FormText
        control={form.control}
        name="word"
        label="Type DELETE to say that this is what you want"
        width={10}
        autoCapitalize="characters"
        size="s"
      />
    </VaultForm>
  )
}
