import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../action/Button.tsx'
import { ButtonGroup } from '../action/ButtonGroup.tsx'
import { takeFocus } from '../page/takeFocus.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { Form } from './Form.tsx'
import { FormCheckboxes } from './FormCheckboxes.tsx'

type Props = {
  /** What the code is, as a heading: "Your recovery code". */
  title: string
  code: string
  /** What must be said before the page goes on: "I have written it down". */
  promise: string
  /** What is said when it was not. */
  needed: string
  onDone: () => void
  /** What the code is for and where it belongs. Printed with it. */
  children: ReactNode
}

type Answers = { kept: string[] }

/** A code that is shown this one time, made to be printed or copied by hand; the page goes on once that is said to be done. */
export function ShownOnce({ title, code, promise, needed, onDone, children }: Props) {
  const { control, handleSubmit } = useForm<Answers, unknown, Answers>({
    defaultValues: { kept: [] },
    shouldFocusError: false,
    resolver: (values) =>
      values.kept.length > 0
        ? { values, errors: {} }
        : { values: {}, errors: { kept: { type: 'needed', message: needed } } },
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void handleSubmit(onDone)()
      }}
    >
      <ErrorSummary control={control} />
      <h2 className="govuk-heading-m" tabIndex={-1} ref={takeFocus}>
        {title}
      </h2>
      <p className="app-code" translate="no">
        {code}
      </p>
      {children}
      <div className="app-not-printed">
        <FormCheckboxes
          control={control}
          name="kept"
          legend="Before you go on"
          options={[{ value: 'kept', label: promise }]}
        />
      </div>
      <ButtonGroup>
        <Button type="submit">Go on</Button>
        <Button variant="secondary" onClick={() => window.print()}>
          Print this page
        </Button>
      </ButtonGroup>
    </Form>
  )
}
