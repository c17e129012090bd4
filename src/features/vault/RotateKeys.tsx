import { useServices } from '#src/features/drafts/services.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { NewCodeShown } from './NewCodeShown.tsx'
import { useNewCode } from './useNewCode.ts'
import { VaultForm } from './VaultForm.tsx'

/** Changes every key of the vault, after a suspicion that somebody knows one. */
export function RotateKeys() {
  const { vault } = useServices()
  const { code, form, make } = useNewCode(vault.rotateKeys)

  if (code) return <NewCodeShown code={code} done="All keys of your vault are new." />
  return (
    <VaultForm form={form} button="Change all keys" working="Changing all keys…" onSubmit={make}>
      <Explained />
      <FormSecret control={form.control} name="passphrase" label="Your passphrase" size="s" />
    </VaultForm>
  )
}

function Explained() {
  return (
    <>
      <p className="govuk-body">
        Do this when somebody may have seen your passphrase or your recovery code, or was at this computer
        while your vault was open.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          If it is the passphrase that they may know, <Link href="/vault/passphrase">change it first</Link>:
          it stays as it is here.
        </li>
        <li>
          The vault and each application get new keys, and everything is encrypted anew. Leave this page open
          until it is done.
        </li>
        <li>You get a new recovery code. All passkeys are taken away; add yours again afterwards.</li>
      </ul>
      <p className="govuk-body">
        What somebody has copied already, from this computer or from a backup, they can still open with the
        old keys. Tell those who look after information security in your force.
      </p>
    </>
  )
}
