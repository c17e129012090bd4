import { useSuspenseQuery } from '@tanstack/react-query'
import { useServices } from '#src/features/drafts/services.ts'
import { useDoorState } from '#src/features/drafts/useDoorState.ts'
import type { VaultKeys } from '#src/features/drafts/vaultWork.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryList, type SummaryRow } from '#src/ui/list/SummaryList.tsx'
import { ForceKey } from './ForceKey.tsx'
import { Lasting } from './Lasting.tsx'
import { londonTime } from './londonTime.ts'
import { methodWords } from './methodWords.ts'
import { SecondCopy } from './SecondCopy.tsx'
import { VaultFrame } from './VaultFrame.tsx'
import { keysQuery, settingsQuery } from './vaultQueries.ts'

/** Which vault is open, how it is opened and locked, and the ways to change that. */
export function VaultPage() {
  return (
    <VaultFrame heading="Your vault" back="applications">
      <Overview />
    </VaultFrame>
  )
}

function Overview() {
  const { vault } = useServices()
  const door = useDoorState()
  const keys = useSuspenseQuery(keysQuery(vault)).data
  const { lockAfterMinutes, backedUpAt } = useSuspenseQuery(settingsQuery(vault)).data
  if (door.kind !== 'open') return null
  return (
    <>
      <p className="govuk-body">
        Your applications are kept on this computer, encrypted. Only what is listed here opens them.
      </p>
      <SummaryList
        rows={[
          {
            key: 'Name of the vault',
            value: <span className="app-vault-label">{door.vault.label}</span>,
          },
          ...rowsOf(keys),
          { key: 'Recovery key of your force', value: <ForceKey /> },
          {
            key: 'Locks itself',
            value: `After ${lockAfterMinutes} minutes without a key or a movement`,
            actions: [{ text: 'Change', about: 'after how many minutes it locks', href: '/vault/lock' }],
          },
          {
            key: 'Backup',
            value: backedUpAt ? `The last was made on ${londonTime(backedUpAt)}` : 'None was made yet',
            actions: [{ text: 'Make a backup', href: '/vault/backup' }],
          },
          {
            key: 'Audit record',
            value: 'What was done in this vault, and when',
            actions: [{ text: 'Read', about: 'the audit record', href: '/vault/audit' }],
          },
          { key: 'Second copy', value: <SecondCopy /> },
          { key: 'This browser', value: <Lasting /> },
        ]}
      />
      <InTrouble />
    </>
  )
}

/** The ways to open the vault, each with the way to change it. */
function rowsOf({ passphrase, hasRecoveryCode, passkeys }: VaultKeys): SummaryRow[] {
  const labels = passkeys.map(({ label }) => label).join(', ')
  return [
    {
      key: 'Passphrase',
      value: methodWords(passphrase),
      actions: [{ text: 'Change', about: 'passphrase', href: '/vault/passphrase' }],
    },
    {
      key: 'Recovery code',
      value: hasRecoveryCode ? 'There is one, on paper only' : 'There is none',
      actions: [{ text: 'Make a new one', about: '(recovery code)', href: '/vault/recovery-code' }],
    },
    {
      key: 'Passkeys',
      value: labels || 'None',
      actions: [{ text: 'Add or remove', about: 'passkeys', href: '/vault/passkeys' }],
    },
  ]
}

function InTrouble() {
  return (
    <>
      <h2 className="govuk-heading-m">If something is wrong</h2>
      <ul className="govuk-list">
        <li>
          <Link href="/vault/new-keys">I think somebody knows my keys</Link>
        </li>
        <li>
          <Link href="/vault/destroy">Destroy this vault</Link>
        </li>
      </ul>
    </>
  )
}
