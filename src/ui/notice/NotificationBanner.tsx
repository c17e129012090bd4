import { type ReactNode, useId } from 'react'
import { classNames } from '../page/classNames.ts'

type Props = {
  title?: string
  /** Success is announced at once; the plain banner is met in reading. */
  kind?: 'important' | 'success'
  heading?: ReactNode
  children?: ReactNode
}

/** News that is not about the question on this page. */
export function NotificationBanner({ kind = 'important', title, heading, children }: Props) {
  const id = useId()
  const success = kind === 'success'
  const named = { role: success ? 'alert' : 'region', 'aria-labelledby': id }
  return (
    <div
      className={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      {...named}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (success ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {heading && <p className="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  )
}
