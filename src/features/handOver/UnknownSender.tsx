import { useState } from 'react'
import type { OpenedFile } from '#src/features/drafts/handOverWork.ts'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { CardSummary } from './CardSummary.tsx'
import { CompareWords } from './CompareWords.tsx'
import { SixWords } from './SixWords.tsx'

type Props = {
  unknown: Extract<OpenedFile, { because: 'unknown' }>
  onTrusted: () => void
}

/** A file of somebody whose card is not trusted: what their card says, and the comparison after which the file is opened. */
export function UnknownSender({ unknown, onTrusted }: Props) {
  const { card, words, message } = unknown
  const [isLeft, setIsLeft] = useState(false)
  if (isLeft) return <p className="govuk-body">The file was left. Nothing was kept of it.</p>
  return (
    <div tabIndex={-1} ref={takeFocus}>
      <NotificationBanner title="Not opened yet" heading={message} />
      <CardSummary card={card} />
      <SixWords words={words} of="the card in the file" />
      <CompareWords found={{ card, words }} onTrusted={onTrusted} onLeft={() => setIsLeft(true)} />
    </div>
  )
}
