import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Control, type FieldValues, useFormState } from 'react-hook-form'
import { controlOf } from './controlOf.ts'
import { type FieldErrorItem, fieldErrors } from './fieldErrors.ts'

type Props<T extends FieldValues, R> = { control: Control<T, unknown, R>; title?: string }

/**
 * What is wrong after a submit, in the order of the page, each with a link to its control. A list names its rows by `data-row`. Takes the focus on every
 * failed submit and keeps its list until the next one. Use `shouldFocusError: false` in the form.
 */
export function ErrorSummary<T extends FieldValues, R = T>({
  control,
  title = 'There is a problem',
}: Props<T, R>) {
  const { errors, submitCount } = useFormState({ control })
  const [items, setItems] = useState<FieldErrorItem[]>([])
  const seen = useRef(0)
  const box = useRef<HTMLDivElement>(null)

  // The page itself: the list is taken once per submit, since a screen reader would announce every later change.
  useEffect(() => {
    if (submitCount === seen.current) return
    seen.current = submitCount
    setItems(namedByRow(inPageOrder(fieldErrors(errors))))
  }, [submitCount, errors])

  // The browser's focus follows each new list.
  useLayoutEffect(() => {
    if (items.length > 0) box.current?.focus()
  }, [items])

  if (items.length === 0) return null
  return (
    <div className="govuk-error-summary" ref={box} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {items.map((item) => (
              <li key={`${item.name} ${item.message}`}>
                <a
                  href={`#${controlOf(item.name)?.id ?? item.name}`}
                  onClick={(event) => goTo(event, item.name)}
                >
                  {item.message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

function inPageOrder(items: FieldErrorItem[]): FieldErrorItem[] {
  return items.toSorted((a, b) => {
    const [first, second] = [controlOf(a.name), controlOf(b.name)]
    if (!first || !second) return Number(!first) - Number(!second)
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
}

/** What is missing in several rows alike is told apart by the name of its row. */
function namedByRow(items: FieldErrorItem[]): FieldErrorItem[] {
  return items.map((item) => {
    const alone = items.filter(({ message }) => message === item.message).length === 1
    const row = alone ? null : controlOf(item.name)?.closest('[data-row]')?.getAttribute('data-row')
    return row ? { ...item, message: `${row}: ${item.message}` } : item
  })
}

// The address bar is the router's: a plain fragment link would count as a change of page.
function goTo(event: MouseEvent, name: string) {
  event.preventDefault()
  const control = controlOf(name)
  const fold = control?.closest('details')
  if (fold) fold.open = true
  const question = control?.closest('fieldset') ?? control?.closest('.govuk-form-group')
  question?.scrollIntoView?.()
  control?.focus({ preventScroll: true })
}
