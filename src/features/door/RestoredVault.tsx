import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { countWords, spacedHead } from '#src/features/drafts/backupWords.ts'
import type { Restoring } from '#src/features/drafts/vaultWork.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'

type Props = {
  heading: string
  restored: Extract<Restoring, { ok: true }>
  /** What else is to be known of it. */
  children: ReactNode
}

/** What a comparison of the new vault found; then its recovery code, and then the way to unlock it. */
export function RestoredVault({ heading, restored, children }: Props) {
  const [isCodeShown, setIsCodeShown] = useState(false)
  const navigate = useNavigate()
  const { vault, recoveryCode, head } = restored
  if (isCodeShown)
    return <RecoveryCode code={recoveryCode} vault={vault.label} onDone={() => void navigate('/')} />
  return (
    <>
      <PageHeading focusKey="restored">{heading}</PageHeading>
      <p className="govuk-body">
        Everything was read back from the new vault and compared. {countWords(restored)}: all the same, head{' '}
        <strong>{spacedHead(head)}</strong>.
      </p>
      <p className="govuk-body app-vault-label">
        They are in the new vault “{vault.label}” on this computer.
      </p>
      {children}
      <Button onClick={() => setIsCodeShown(true)}>Show the new recovery code</Button>
    </>
  )
}
