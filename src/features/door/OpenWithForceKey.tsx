import { useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import type { Recovering } from '#src/features/drafts/vaultWork.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { NewPassphraseStep } from './NewPassphraseStep.tsx'
import { RecoveryForm } from './RecoveryForm.tsx'
import { RestoredVault } from './RestoredVault.tsx'
import { fromFile, type RecoveryAnswers } from './recoveryAnswers.ts'

/** Two people open what somebody left: their names, parts and reason, a passphrase for the new vault, the result. */
export function OpenWithForceKey() {
  const { door } = useServices()
  const [given, setGiven] = useState<RecoveryAnswers>()
  const [isChosen, setIsChosen] = useState(false)
  const [result, setResult] = useState<Recovering>()

  const recover = async (passphrase: string) => {
    if (given)
      setResult(await door.recover({ ...(await askedBy(given)), into: { label: given.label, passphrase } }))
  }
  const again = () => {
    setIsChosen(false)
    setResult(undefined)
  }

  if (result?.ok)
    return (
      <RestoredVault heading="The applications were opened" restored={result}>
        <p className="govuk-body">
          {notRecoverable(result.notRecoverable ?? 0)}The use of the key is written into the audit record of
          the new vault. What was opened is not changed.
        </p>
      </RestoredVault>
    )
  if (given && isChosen)
    return (
      <>
        <NewPassphraseStep
          label={given.label}
          button="Open with the recovery key"
          working="Opening and comparing…"
          failed={result && !result.ok ? result.message : undefined}
          onChosen={recover}
        />
        <p className="govuk-body">
          <LinkButton onClick={again}>Change what was entered before</LinkButton>
        </p>
      </>
    )
  return (
    <RecoveryForm
      given={given}
      onGiven={(answers) => {
        setGiven(answers)
        setIsChosen(true)
      }}
    />
  )
}

async function askedBy(given: RecoveryAnswers) {
  const { file, from, firstName, firstRole, firstPart, secondName, secondRole, secondPart, reason } = given
  const bytes = from === fromFile && file ? new Uint8Array(await file.arrayBuffer()) : undefined
  return {
    reason,
    from: bytes ? { file: bytes } : { vault: from },
    parts: [firstPart, secondPart] as const,
    people: [
      { name: firstName, role: firstRole },
      { name: secondName, role: secondRole },
    ] as const,
  }
}

function notRecoverable(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? 'One application could not be opened: it was made before the force’s profile named this key. '
    : `${count} applications could not be opened: they were made before the force’s profile named this key. `
}
