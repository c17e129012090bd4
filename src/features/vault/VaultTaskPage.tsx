import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { ChangePassphrase } from './ChangePassphrase.tsx'
import { DestroyVault } from './DestroyVault.tsx'
import { LockAfter } from './LockAfter.tsx'
import { NewRecoveryCode } from './NewRecoveryCode.tsx'
import { Passkeys } from './Passkeys.tsx'
import { RotateKeys } from './RotateKeys.tsx'
import { VaultFrame } from './VaultFrame.tsx'
import { VaultPage } from './VaultPage.tsx'

type Task = { path: string; heading: string; Content: ComponentType }

const tasks: readonly Task[] = [
  { path: 'passphrase', heading: 'Change the passphrase', Content: ChangePassphrase },
  { path: 'recovery-code', heading: 'Make a new recovery code', Content: NewRecoveryCode },
  { path: 'passkeys', heading: 'Passkeys', Content: Passkeys },
  { path: 'lock', heading: 'When the vault locks itself', Content: LockAfter },
  { path: 'new-keys', heading: 'I think somebody knows my keys', Content: RotateKeys },
  { path: 'destroy', heading: 'Destroy this vault', Content: DestroyVault },
]

/** The page of one thing that can be done with the vault; any other address shows the vault’s first page. */
export function VaultTaskPage() {
  const { task } = useParams()
  const found = tasks.find(({ path }) => path === task)
  if (!found) return <VaultPage />
  const { heading, Content } = found
  return (
    <VaultFrame heading={heading} back="vault">
      <div className="app-step">
        <Content />
      </div>
    </VaultFrame>
  )
}
