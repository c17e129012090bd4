import { useWatch } from 'react-hook-form'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import { actsAsked } from './urgentAnswers.ts'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { acts: words } = wording

/** The three gravest acts: when, what, of which kind, and how it is known. */
export function ActsQuestion({ control }: UrgentControl) {
  const { file } = useCase()
  const items = useWatch({ control, name: 'acts.items' }) ?? []
  const more = items.length - actsAsked
  return (
    <UrgentQuestion at={3} heading={words.heading}>
      <p className="govuk-body">{words.lead}</p>
      {items.slice(0, actsAsked).map(({ id }, at) => (
        <ActFields key={id} control={control} at={at} />
      ))}
      {more > 0 && (
        <p className="govuk-body">
          {words.more(more)} <Link href={stepPath(file.id, 'acts')}>{words.toActs}</Link>
        </p>
      )}
    </UrgentQuestion>
  )
}

function ActFields({ control, at }: UrgentControl & { at: number }) {
  const precision = useWatch({ control, name: `acts.items.${at}.when.precision` })
  return (
    <div className="app-row">
      <Fieldset legend={words.act(at)} size="s">
        {precision === 'between' ? (
          <p className="govuk-body">{words.otherDay}</p>
        ) : (
          <FormDate control={control} name={`acts.items.${at}.when.on`} legend={words.on(at)} />
        )}
        <FormTextArea control={control} name={`acts.items.${at}.what`} label={words.what(at)} rows={2} />
        <FormSelect
          control={control}
          name={`acts.items.${at}.behaviours.0`}
          label={words.kind(at)}
          options={words.kinds}
        />
        <FormCheckboxes
          control={control}
          name={`acts.items.${at}.howKnown`}
          legend={words.howKnown(at)}
          options={words.howKnownKinds}
          small
        />
        <FormRadios
          control={control}
          name={`acts.items.${at}.account.kind`}
          legend={words.account(at)}
          small
          options={[
            { value: 'firstHand', label: words.accountKinds.firstHand },
            { value: 'record', label: words.accountKinds.record },
            {
              value: 'hearsay',
              label: words.accountKinds.hearsay,
              conditional: <ToldBy control={control} at={at} />,
            },
          ]}
        />
      </Fieldset>
    </div>
  )
}

/** Whose words are passed on and why that person is not called: the hearsay notice gives both. */
function ToldBy({ control, at }: UrgentControl & { at: number }) {
  return (
    <>
      <FormText control={control} name={`acts.items.${at}.account.toldBy`} label={words.toldBy(at)} />
      <FormText
        control={control}
        name={`acts.items.${at}.account.whyNotCalled`}
        label={words.whyNotCalled(at)}
      />
    </>
  )
}
