import { type FormEvent, useState } from 'react'
import type { Secret, VaultOnDevice } from '#src/features/drafts/door.ts'
import { readRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { controlOf } from '#src/ui/form/controlOf.ts'
import { Form } from '#src/ui/form/Form.tsx'
import { DoorError } from './DoorError.tsx'
import { SecretField, type TypedSecret } from './SecretField.tsx'
import { type OpenedBy, type Trouble, useUnlocking } from './useUnlocking.ts'
import { VaultChoice } from './VaultChoice.tsx'

type Props = {
  vaults: readonly VaultOnDevice[]
  /** The vault is open. */
  onOpened: (vault: string, by: OpenedBy) => void
}

const nothing = { passphrase: '', recoveryCode: '' }

/** Opens one of the vaults on this computer, with its passphrase, its recovery code or a passkey. */
export function UnlockForm({ vaults, onOpened }: Props) {
  const [chosen, setChosen] = useState(vaults.length === 1 ? vaults[0]?.id : undefined)
  const [kind, setKind] = useState<TypedSecret>('passphrase')
  const [typed, setTyped] = useState(nothing)
  const [missing, setMissing] = useState<Missing>()
  const vault = vaults.find(({ id }) => id === chosen)
  const { opening, left, trouble, open } = useUnlocking(vault)

  const mayTry = !opening && left === 0

  const tryWith = async (by: OpenedBy, secret: Secret) => {
    const lacking = lackingOf(vault, secret)
    setMissing(lacking)
    if (lacking) return controlOf(lacking.at)?.focus()
    if (!vault || !mayTry) return
    if (!(await open(vault.id, by, secret))) return controlOf(kind)?.focus()
    setTyped(nothing)
    onOpened(vault.id, by)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void tryWith(kind, secretOf(kind, typed[kind]))
  }

  return (
    <Form label="Open your vault" onSubmit={submit}>
      <h2 className="govuk-heading-m">Open your vault</h2>
      <VaultChoice
        vaults={vaults}
        chosen={chosen}
        error={missing?.at === 'vault' && !vault ? missing.words : undefined}
        onChoose={setChosen}
      />
      <SecretField
        kind={kind}
        text={typed[kind]}
        error={missing?.at === kind ? { attempt: -1, words: missing.words } : errorOf(kind, trouble)}
        onChange={(text) => setTyped({ ...typed, [kind]: text })}
      />
      {trouble?.by === 'passkey' && (
        <DoorError key={trouble.attempt} id="passkey-error" words={trouble.words} seconds={trouble.seconds} />
      )}
      <ButtonGroup>
        <Button type="submit" aria-disabled={!mayTry}>
          {opening ? 'Opening…' : 'Open your vault'}
        </Button>
        {vault?.hasPasskey && (
          <Button
            variant="secondary"
            aria-disabled={!mayTry}
            onClick={() => void tryWith('passkey', { passkey: true })}
          >
            Open with a passkey
          </Button>
        )}
      </ButtonGroup>
      <p className="govuk-body">
        <LinkButton onClick={() => setKind(otherThan[kind])}>{instead[kind]}</LinkButton>
      </p>
    </Form>
  )
}

type Missing = { at: 'vault' | TypedSecret; words: string }

/** What must be put right before anything is tried. A code with a slip of the hand costs no attempt: its checksum tells. */
function lackingOf(vault: VaultOnDevice | undefined, secret: Secret): Missing | undefined {
  if (!vault) return { at: 'vault', words: 'Choose your vault' }
  if ('passphrase' in secret && secret.passphrase === '')
    return { at: 'passphrase', words: 'Enter your passphrase' }
  if ('recoveryCode' in secret && readRecoveryCode(secret.recoveryCode) === undefined)
    return { at: 'recoveryCode', words: secret.recoveryCode.trim() === '' ? noCode : notACode }
  return undefined
}
const noCode = 'Enter your recovery code'
const notACode =
  'That is not a whole recovery code, or a character of it is wrong. Compare it with your paper, group by group.'

const otherThan = { passphrase: 'recoveryCode', recoveryCode: 'passphrase' } as const
const instead = {
  passphrase: 'Open with the recovery code instead',
  recoveryCode: 'Open with the passphrase instead',
} as const

const secretOf = (kind: TypedSecret, text: string): Secret =>
  kind === 'passphrase' ? { passphrase: text } : { recoveryCode: text }

const errorOf = (kind: TypedSecret, trouble: Trouble | undefined) =>
  trouble?.by === kind ? trouble : undefined
