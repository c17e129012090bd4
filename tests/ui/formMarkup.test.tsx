import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type Control, type FieldErrors, useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { type Comparison, comparable, govukFixture } from '../support/govukFixture.ts'

type Values = Record<string, unknown>
type Ask = (control: Control<Values, unknown, Values>) => ReactNode

function Harness({ ask, values, errors }: { ask: Ask; values: Values; errors: FieldErrors<Values> }) {
  const { control } = useForm<Values, unknown, Values>({ defaultValues: values, errors })
  return ask(control)
}

function markup(ask: Ask, values: Values, errors: Record<string, string>, leaveOut?: Comparison) {
  const all = Object.fromEntries(
    Object.entries(errors).map(([name, message]) => [name, { type: 'x', message }]),
  ) as FieldErrors<Values>
  const { container } = render(<Harness ask={ask} values={values} errors={all} />)
  return comparable(container, leaveOut)
}

const contact = (id: string, label: string) => (
  <>
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    <input className="govuk-input govuk-!-width-one-third" name={id} type="text" id={id} />
  </>
)
const contacts = (email: string) => [
  { value: 'email', label: 'Email', conditional: contact('context-email', email) },
  { value: 'phone', label: 'Phone', conditional: contact('contact-phone', 'Phone number') },
  {
    value: 'text',
    label: 'Text message',
    conditional: contact('contact-text-message', 'Mobile phone number'),
  },
]
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const nino = 'National Insurance number'
const noNino = 'Why can’t you provide a National Insurance number?'

// Empty form values: React writes an empty value attribute, which means the same as none.
const value = { attributes: ['value'] }
// The design system hides answers not chosen by CSS; ours are not on the page at all.
const hidden = { elements: '.govuk-radios__conditional--hidden, .govuk-checkboxes__conditional--hidden' }

const cases: [string, string, Ask, Values, Record<string, string>, Comparison?][] = [
  [
    'input',
    'default',
    (control) => <FormText control={control} name="test-name" label={nino} />,
    {},
    {},
    value,
  ],
  [
    'input',
    'with error message',
    (control) => <FormText control={control} name="test-name-3" label={nino} />,
    {},
    { 'test-name-3': 'Enter a National Insurance number in the correct format' },
    value,
  ],
  [
    'input',
    'with width-10 class',
    (control) => (
      <FormText
        control={control}
        name="test-width-10"
        label="National insurance number"
        width={10}
        hint="It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’."
      />
    ),
    {},
    {},
    { attributes: ['value', 'name'] },
  ],
  [
    'input',
    'with prefix and suffix',
    (control) => (
      <FormText control={control} name="cost" label="Cost per item, in pounds" prefix="£" suffix="per item" />
    ),
    {},
    {},
    { attributes: ['value', 'name'] },
  ],
  [
    'textarea',
    'with error message',
    (control) => <FormTextArea control={control} name="no-ni-reason" label={noNino} />,
    {},
    { 'no-ni-reason': 'You must provide an explanation' },
  ],
  [
    'character-count',
    'default',
    (control) => (
      <FormTextArea
        control={control}
        name="more-detail"
        label="Can you provide more detail?"
        maxLength={10}
      />
    ),
    {},
    {},
    // Their script hides the static message and adds these two, as ours does from the start.
    { elements: '[aria-hidden], [aria-live], .govuk-character-count__message' },
  ],
  [
    'radios',
    'inline',
    (control) => (
      <FormRadios
        control={control}
        name="example"
        legend="Have you changed your name?"
        hint="This includes changing your last name or spelling your name differently."
        inline
        options={yesNo}
      />
    ),
    { example: 'no' },
    {},
  ],
  [
    'radios',
    'with fieldset and error message',
    (control) => (
      <FormRadios control={control} name="example" legend="Have you changed your name?" options={yesNo} />
    ),
    { example: 'no' },
    { example: 'Please select an option' },
  ],
  [
    'radios',
    'with conditional item checked',
    (control) => (
      <FormRadios
        control={control}
        name="how-contacted"
        legend="How do you want to be contacted?"
        options={contacts('Email')}
      />
    ),
    { 'how-contacted': 'email' },
    {},
    { ...hidden, attributes: ['name'] },
  ],
  [
    'checkboxes',
    'with hint',
    (control) => (
      <FormCheckboxes
        control={control}
        name="nationality"
        legend="What is your nationality?"
        hint="Select all that apply"
        options={[
          { value: 'british', label: 'British' },
          { value: 'irish', label: 'Irish' },
          { value: 'other', label: 'Citizen of another country' },
        ]}
      />
    ),
    {},
    {},
  ],
  [
    'checkboxes',
    'with conditional item checked',
    (control) => (
      <FormCheckboxes
        control={control}
        name="how-contacted-checked"
        legend="How do you want to be contacted?"
        options={contacts('Email address')}
      />
    ),
    { 'how-contacted-checked': ['email'] },
    {},
    hidden,
  ],
  [
    'checkboxes',
    'with divider and None',
    (control) => (
      <FormCheckboxes
        control={control}
        name="with-divider-and-none"
        legend="Which types of waste do you transport regularly?"
        options={[
          { value: 'animal', label: 'Waste from animal carcasses' },
          { value: 'mines', label: 'Waste from mines or quarries' },
          { value: 'farm', label: 'Farm or agricultural waste' },
          { value: 'none', label: 'None of these', exclusive: true, divider: 'or' },
        ]}
      />
    ),
    {},
    {},
  ],
  [
    'date-input',
    'default',
    (control) => (
      <FormDate
        control={control}
        name="dob"
        legend="What is your date of birth?"
        hint="For example, 31 3 1980"
      />
    ),
    {},
    {},
    { attributes: ['value', 'name'] },
  ],
  [
    'date-input',
    'with error message and hint',
    (control) => (
      <FormDate
        control={control}
        name="dob-errors"
        legend="What is your date of birth?"
        hint="For example, 31 3 1980"
      />
    ),
    {},
    { 'dob-errors': 'Error message goes here' },
    { attributes: ['value', 'name'] },
  ],
  [
    'select',
    'with hint text and error message',
    (control) => (
      <FormSelect
        control={control}
        name="select-2"
        label="Label text goes here"
        hint="Hint text goes here"
        options={[1, 2, 3].map((n) => ({ value: String(n), label: `GOV.UK frontend option ${n}` }))}
      />
    ),
    {},
    { 'select-2': 'Error message goes here' },
    // Ours starts with an empty line, so that nobody sends a court they did not choose.
    { elements: 'option[value=""]' },
  ],
]

test.each(cases)(
  '%s, %s: our markup is the published markup',
  (component, name, ask, values, errors, leaveOut) => {
    expect(markup(ask, values, errors, leaveOut)).toBe(govukFixture(component, name, leaveOut))
  },
)
