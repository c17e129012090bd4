import { useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import type { Restoring } from '#src/features/drafts/vaultWork.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { NewPassphraseStep } from './NewPassphraseStep.tsx'
import { RescueFrame } from './RescueFrame.tsx'
import { RestoredVault } from './RestoredVault.tsx'
import { RestoreForm } from './RestoreForm.tsx'
import type { RestoreAnswers } from './restoreAnswers.ts'

/** Restores a backup into a new vault: the file and its secret, a passphrase where the recovery code was given, the result. */
export function RestorePage() {
  return (
    <RescueFrame title="Restore a backup">
      <Restore />
    </RescueFrame>
  )
}

function Restore() {
  const { door } = useServices()
  const [given, setGiven] = useState<RestoreAnswers>()
  const [result, setResult] = useState<Restoring>()
  const failed = result && !result.ok ? result.message : undefined

  const restore = async ({ file, by, secret, label }: RestoreAnswers, passphrase: string) => {
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const opens = by === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret }
    setResult(await door.restore({ file: bytes, secret: opens, into: { label, passphrase } }))
  }
  const take = async (answers: RestoreAnswers) => {
    setResult(undefined)
    if (answers.by === 'passphrase') return await restore(answers, answers.secret)
    setGiven(answers)
  }

  const again = () => {
    setGiven(undefined)
    setResult(undefined)
  }

  if (result?.ok)
    return (
      <RestoredVault heading="The backup was restored" restored={result}>
        <p className="govuk-body">
          {given
            ? 'It opens with the passphrase that you have just chosen. '
            : 'It opens with the same passphrase as the backup. '}
          Passkeys did not come along, and the old recovery code does not open it.
        </p>
        <p className="govuk-body">
          Your contacts came along. The new vault signs with a key of its own, so if you had a contact card,
          make it anew and have its six words compared again. Files made for the old card still open.
        </p>
      </RestoredVault>
    )
  if (given)
    return (
      <>
        <NewPassphraseStep
          label={given.label}
          button="Restore"
          working="Restoring and comparing…"
          failed={failed}
          onChosen={(passphrase) => restore(given, passphrase)}
        />
        <p className="govuk-body">
          <LinkButton onClick={again}>Choose another file or code</LinkButton>
        </p>
      </>
    )
  return <RestoreForm failed={failed} onGiven={take} />
}
