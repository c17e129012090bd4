import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { classNames } from './classNames.ts'
import { nextTab } from './nextTab.ts'

export type Tab = { id: string; label: string; content: ReactNode }

type Props = {
  label: string
  tabs: readonly Tab[]
  /** The tab to open first; the first one when left out. */
  first?: string
}

/** Two or more views in one place, one shown at a time; arrow keys, Home and End move between the tabs. */
export function Tabs({ label, tabs, first }: Props) {
  const [wanted, setWanted] = useState(first)
  const prefix = useId()
  const list = useRef<HTMLUListElement>(null)
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === wanted),
  )

  const move = (event: KeyboardEvent) => {
    const next = nextTab(event.key, at, tabs.length)
    if (next === undefined) return
    event.preventDefault()
    setWanted(tabs[next]?.id)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }

  return (
    <div className="govuk-frontend-supported app-tabs">
      <div className="govuk-tabs">
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the design system's own markup. */}
        <ul className="govuk-tabs__list" role="tablist" aria-label={label} ref={list}>
          {tabs.map((tab, index) => (
            <li
              key={tab.id}
              role="presentation"
              className={classNames(
                'govuk-tabs__list-item',
                index === at && 'govuk-tabs__list-item--selected',
              )}
            >
              <button
                type="button"
                className="govuk-tabs__tab"
                role="tab"
                id={`${prefix}-tab-${tab.id}`}
                aria-controls={`${prefix}-${tab.id}`}
                aria-selected={index === at}
                tabIndex={index === at ? 0 : -1}
                onClick={() => setWanted(tab.id)}
                onKeyDown={move}
              >
                {tab.label}
              </button>
            </li>
          ))}
        </ul>
        {tabs.map((tab, index) => (
          <div
            key={tab.id}
            className={classNames('govuk-tabs__panel', index !== at && 'govuk-tabs__panel--hidden')}
            id={`${prefix}-${tab.id}`}
            role="tabpanel"
            aria-labelledby={`${prefix}-tab-${tab.id}`}
          >
            {index === at && tab.content}
          </div>
        ))}
      </div>
    </div>
  )
}
