import { useServices } from '#src/features/drafts/services.ts'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { NewCodeShown } from './NewCodeShown.tsx'
import { useNewCode } from './useNewCode.ts'
import { VaultForm } from './VaultForm.tsx'

/** Makes another recovery code in place of the one before. */
export function NewRecoveryCode() {
  const { vault } = useServices()
  const { code, form, make } = useNewCode(vault.newRecoveryCode)

  if (code) return <NewCodeShown code={code} done="Your vault has a new recovery code." />
  return (
    <VaultForm form={form} button="Make a new recovery code" working="Making the code…" onSubmit={make}>
      <p className="govuk-body">
        The new code is shown once. The paper with the old one opens nothing from then on, so destroy it. It
        still opens backups that were made before.
      </p>
      <FormSecret control={form.control} name="passphrase" label="Your passphrase" size="s" />
    </VaultForm>
  )
}
