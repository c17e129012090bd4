import { useState } from 'react'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import { spaced } from '#src/storage/vault/keys/recoveryCode.ts'
import { ShownOnce } from '#src/ui/form/ShownOnce.tsx'
import { Finished } from './Finished.tsx'

/** A new recovery code, once, and then what is done. */
export function NewCodeShown({ code, done }: { code: string; done: string }) {
  const { today } = useServices()
  const door = useDoorState()
  const [isKept, setIsKept] = useState(false)
  if (isKept) return <Finished heading={done} />
  return (
    <ShownOnce
      title="Your new recovery code"
      code={spaced(code.replace(/\s/g, ''))}
      promise="I have it on paper"
      needed="Say that you have the code on paper"
      onDone={() => setIsKept(true)}
    >
      <p className="govuk-body app-vault-label">
        {door.kind === 'open' && `Vault: ${door.vault.label}. `}Code made on {longDate(today())}.
      </p>
      <p className="govuk-body">
        This code opens the vault when the passphrase is forgotten; the code before it opens nothing any more.
        Keep this paper in a sealed envelope, locked away, and never beside the computer.
      </p>
      <p className="govuk-body app-not-printed">
        It is shown only now. Print it or write it down; do not photograph it or save it in a file.
      </p>
    </ShownOnce>
  )
}
