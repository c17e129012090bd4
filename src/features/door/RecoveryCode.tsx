import { useState } from 'react'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { spaced } from '#src/storage/vault/keys/recoveryCode.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { RecoveryCodeQuestion } from './RecoveryCodeQuestion.tsx'

type Props = {
  code: string
  /** The label of the vault that it opens. */
  vault: string
  /** The code is on paper: its last four characters were entered from there. */
  onDone: () => void
}

/** A new recovery code, shown this once, to be printed or written down; then its last four characters are asked for. */
export function RecoveryCode({ code, vault, onDone }: Props) {
  const [isAsked, setIsAsked] = useState(false)
  const { today } = useServices()
  if (isAsked)
    return <RecoveryCodeQuestion code={code} onShowAgain={() => setIsAsked(false)} onRight={onDone} />
  return (
    <>
      <PageHeading focusKey="code">Recovery code</PageHeading>
      <p className="govuk-body app-vault-label">
        Vault: <strong>{vault}</strong>. Code made on {longDate(today())}.
      </p>
      <p className="app-code" translate="no">
        {spaced(code)}
      </p>
      <p className="govuk-body">
        This code opens the vault when the passphrase is forgotten. Keep this paper in a sealed envelope,
        locked away, and never beside the computer.
      </p>
      <p className="govuk-body app-not-printed">
        It is shown only now. Print it or write it down; do not photograph it or save it in a file.
      </p>
      <ButtonGroup>
        <Button variant="secondary" onClick={() => window.print()}>
          Print it
        </Button>
        <Button onClick={() => setIsAsked(true)}>I have it on paper</Button>
      </ButtonGroup>
    </>
  )
}
