import { type UseFormReturn, useWatch } from 'react-hook-form'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import type { NewVaultAnswers } from './newVault.ts'

type Props = {
  form: UseFormReturn<NewVaultAnswers, unknown, NewVaultAnswers>
  onOtherWords: () => void
}

/** The passphrase: six words made here, or one's own; each is typed once more, as it will be at every opening. */
export function PassphraseQuestions({ form: { control }, onOtherWords }: Props) {
  const [how, words] = useWatch({ control, name: ['how', 'words'] })
  return (
    <>
      <FormRadios
        control={control}
        name="how"
        legend="Passphrase"
        size="s"
        options={[
          {
            value: 'words',
            label: 'Six words made for you',
            hint: 'The safer choice. Learn them, or keep them on paper locked away.',
          },
          { value: 'own', label: 'A passphrase of your own' },
        ]}
      />
      {how === 'words' ? (
        <>
          <p className="govuk-body">
            Your six words:{' '}
            <strong className="app-words" translate="no">
              {words}
            </strong>
          </p>
          <p className="govuk-body">
            <LinkButton onClick={onOtherWords}>Make six other words</LinkButton>
          </p>
          <FormSecret control={control} name="again" label="Type the six words" what="passphrase" size="s" />
        </>
      ) : (
        <>
          <FormSecret
            control={control}
            name="own"
            label="Your passphrase"
            hint="At least 15 characters. Several words that do not belong together are easier to keep than odd signs. Do not use one that you use anywhere else."
            what="passphrase"
            size="s"
          />
          <FormSecret control={control} name="again" label="Type it again" what="passphrase again" size="s" />
        </>
      )}
    </>
  )
}
