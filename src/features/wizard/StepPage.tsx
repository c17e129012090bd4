import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { nextStep, previousStep } from '#src/domain/flow/nextStep.ts'
import { progressInSection } from '#src/domain/flow/progressInSection.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { openThreads } from '#src/domain/review/openThreads.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { StepLayout } from '#src/ui/page/StepLayout.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { useCase } from './caseContext.ts'
import { KeptTexts } from './KeptTexts.tsx'
import { OpenTodoProvider } from './openTodo.ts'
import { casePath, returnPath, stepPath } from './paths.ts'
import { StepNotes } from './StepNotes.tsx'
import { StepPanel } from './StepPanel.tsx'
import type { Conflict } from './useSavedForm.ts'

const StepComments = lazy(async () => ({
  default: (await import('./review/StepComments.tsx')).StepComments,
}))

/** What a page needs of its form. */
type KeptForm = {
  control: unknown
  handleSubmit: (onValid: () => Promise<void>, onInvalid: () => Promise<void>) => () => Promise<void>
  flush: () => Promise<void>
  conflict: Conflict | undefined
  gone?: boolean
}

type Props = {
  step: StepId
  /** One paragraph under the heading: what this page is for. */
  lead?: ReactNode
  /** The page's form; a page that only shows a list that may be empty has none. */
  form?: KeptForm
  /** The page shows a list and has no questions of its own: it may be wider than a form, and Continue saves nothing. */
  list?: true
  /** The item in hand, for the live view. */
  item?: string
  /** In place of the step's title, on the page of one item. */
  title?: string
  /** Where Continue goes, in place of the next step. */
  continueTo?: string
  continueLabel?: string
  /** Beside Continue: Save and add another, Delete. */
  actions?: ReactNode
  /** No panel beside the page: for a page that is about the whole case. One with a wide table takes the whole width. */
  alone?: true | 'wide'
  /** Below the form: guidance with its source. */
  guidance?: ReactNode
  children: ReactNode
}

/** The frame of one step: heading, errors, the form with its buttons, notes, and the live view beside it. */
export function StepPage(props: Props) {
  const { step, lead, form, item, title = stepTitles[step], guidance, children } = props
  const { file, draft } = useCase()
  const { key, state } = useLocation()
  const before = previousStep(step, file)
  const id = draft.case.id
  const [params] = useSearchParams()
  const [todos, setTodos] = useState(0)
  const inFlow = item ? stepPath(id, step) : before ? stepPath(id, before) : casePath(id)
  const back = returnPath(params, id, { step, item }) ?? inFlow
  const { title: section, place, of } = progressInSection(step, file)

  return (
    <>
      <title>{`${stepTitles[step]} – Stalking protection orders`}</title>
      <BackLink href={back} />
      <StepLayout
        list={isList(props)}
        wide={props.alone === 'wide'}
        panel={!props.alone && <StepPanel key={todos} step={step} item={item} todo={todos > 0} />}
        asked={todos}
      >
        {form && <ErrorSummary control={anyControl(form.control)} />}
        {form && <OtherTabNotice {...form} />}
        <PageHeading caption={`${section}: ${place} of ${of}`} focusKey={keepsFocus(state) ? undefined : key}>
          {title}
        </PageHeading>
        {lead && <div className="govuk-body">{lead}</div>}
        <KeptTexts at={step} item={item} />
        <OthersSay step={step} item={item} />
        <OpenTodoProvider value={() => setTodos(todos + 1)}>
          <StepBody {...props}>{children}</StepBody>
        </OpenTodoProvider>
        {guidance}
        {!item && <StepNotes step={step} />}
      </StepLayout>
    </>
  )
}

/** What others say of the page, which is loaded where they say something. */
function OthersSay({ step, item }: Pick<Props, 'step'> & { item: string | undefined }) {
  const { draft } = useCase()
  if (openThreads(draft.review, step, item).length === 0) return null
  return (
    <Suspense fallback={null}>
      <StepComments step={step} item={item} />
    </Suspense>
  )
}

/** What another tab, or an undo, did to the answers of this form. */
function OtherTabNotice({ conflict, gone }: Pick<KeptForm, 'conflict' | 'gone'>) {
  if (conflict) return <ConflictNotice {...conflict} />
  if (!gone) return null
  return (
    <NotificationBanner title="Deleted" heading="This entry is no longer in the application.">
      <p className="govuk-body">
        It was deleted in another tab, or the change that added it was undone. Its answers are still on this
        page. Change any of them to keep the entry, or leave the page to let it go.
      </p>
    </NotificationBanner>
  )
}

const isList = ({ form, list }: Props): boolean => list === true || form === undefined

function StepBody({ step, item, form, continueTo, actions, children, ...props }: Props) {
  const { list, continueLabel = list ? 'Continue' : 'Save and continue' } = props
  const { file, draft } = useCase()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const id = draft.case.id
  const next = nextStep(step, file)
  const returnTo = returnPath(params, id, { step, item })
  const inFlow = continueTo ?? (next ? stepPath(id, next) : casePath(id))
  const onward = returnTo ?? inFlow
  const buttons = (submit: ReactNode) => (
    <ButtonGroup>
      {submit}
      {actions}
      <Link href={casePath(id)}>Save and come back later</Link>
    </ButtonGroup>
  )

  if (!form) {
    return (
      <>
        {children}
        {buttons(<ButtonLink href={onward}>{returnTo ? 'Go back' : 'Continue'}</ButtonLink>)}
      </>
    )
  }
  const submit = form.handleSubmit(
    async () => {
      await form.flush()
      await navigate(onward)
    },
    () => form.flush(),
  )
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        submit().catch(() => undefined) // a save that fails says so in the mark and stays on the page
      }}
    >
      {children}
      {buttons(
        <Button type="submit">{returnTo ? (list ? 'Go back' : 'Save and go back') : continueLabel}</Button>,
      )}
    </Form>
  )
}

/** A filter of a list changes the address too, and must not take the focus from itself. */
function keepsFocus(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepsFocus' in state && state.keepsFocus === true
}

/** The error summary reads only which errors there are, whatever the form holds. */
function anyControl(control: unknown): UseFormReturn<FieldValues>['control']
function anyControl(control: unknown): unknown {
  return control
}
