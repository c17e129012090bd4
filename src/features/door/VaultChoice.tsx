import type { VaultOnDevice } from '#src/features/drafts/door.ts'
import { Choice } from '#src/ui/form/Choice.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { DoorError } from './DoorError.tsx'

type Props = {
  vaults: readonly VaultOnDevice[]
  chosen: string | undefined
  error: string | undefined
  onChoose: (id: string) => void
}

/** Whose vault is to be opened: its name alone where there is one, a question where there are several. */
export function VaultChoice({ vaults, chosen, error, onChoose }: Props) {
  const [first] = vaults
  if (first && vaults.length === 1)
    return (
      <p className="govuk-body app-vault-label">
        Vault: <strong>{first.label}</strong>
      </p>
    )
  return (
    <FormGroup error={error}>
      <Fieldset legend="Which vault is yours?" size="s" describedBy={error && 'vault-error'}>
        {error && <DoorError id="vault-error" words={error} />}
        <div className="govuk-radios govuk-radios--small app-vault-label">
          {vaults.map(({ id, label }, at) => (
            <Choice
              key={id}
              kind="radio"
              id={at === 0 ? 'vault' : `vault-${at + 1}`}
              name="vault"
              option={{ value: id, label }}
              checked={id === chosen}
              onChange={() => onChoose(id)}
              onBlur={() => undefined}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}
