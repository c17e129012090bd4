import { longDate } from '#src/domain/shared/dateWords.ts'
import type { KeptShare } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { OutcomePart } from './OutcomePart.tsx'
import { RemoveNotes } from './RemoveNotes.tsx'
import { words } from './wording.ts'

const { start, done } = words

/** What this is about, and before the first question where the answers go. What the police decided comes first once it is here. */
export function StartPart({ kept }: { kept: KeptShare }) {
  const { now } = useServices()
  const { share, outcome, repliedAt, expires } = kept
  return (
    <>
      {outcome && <OutcomePart outcome={outcome} />}
      {repliedAt && <Inset>{done.before(longDate(repliedAt.slice(0, 10)))}</Inset>}
      {!repliedAt && expires < now() && <Inset>{done.expired(longDate(expires.slice(0, 10)))}</Inset>}
      <p className="govuk-body">{start.about(share.person)}</p>
      <Paragraphs texts={start.rules} />
      <h2 className="govuk-heading-m">{start.warnTitle}</h2>
      <Warning>{start.warn.join(' ')}</Warning>
      <Paragraphs texts={[start.gate, start.helper]} />
      <RemoveNotes id={share.id} />
    </>
  )
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="govuk-body">
      {text}
    </p>
  ))
}
