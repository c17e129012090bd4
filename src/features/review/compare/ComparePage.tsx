import { useSearchParams } from 'react-router'
import type { StepWords } from '#src/documents/disclosure/caseWords.ts'
import type { Comparison } from '#src/domain/compare/comparison.ts'
import type { VersionLine } from '#src/storage/history.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { ReviewPage } from '../ReviewPage.tsx'
import { useReview } from '../reviewContext.ts'
import { useVersions } from '../useVersions.ts'
import { ChooseVersion } from './ChooseVersion.tsx'
import { CompareView } from './CompareView.tsx'
import { useCompared } from './useCompared.ts'
import { lastSeen, type Since, versionsToCompare } from './versionsToCompare.ts'

type Props = { words: StepWords }

/** What differs between two versions of an application, beginning with what changed since it was last looked through or sent. */
export function ComparePage({ words }: Props) {
  const lines = useVersions()
  return (
    <ReviewPage title="Compare two versions" wide>
      {!lines && (
        <p className="govuk-body" role="status">
          Looking for the versions…
        </p>
      )}
      {lines && lines.length < 2 && <NoVersions />}
      {lines && lines.length > 1 && <Versions lines={lines} words={words} />}
    </ReviewPage>
  )
}

function NoVersions() {
  return (
    <p className="govuk-body">
      There is no earlier version to compare with. Versions are kept in a vault, with each change of an
      answer.
    </p>
  )
}

function Versions({ lines, words }: Props & { lines: readonly VersionLine[] }) {
  const { draft, seq } = useReview()
  const [params, setParams] = useSearchParams()
  const since = lastSeen(draft.review)
  const chosen = { from: numberIn(params.get('from')), to: numberIn(params.get('to')) }
  const { from, to } = versionsToCompare(lines, seq, { ...chosen, since })
  const choose = (next: { from?: number; to?: number }) =>
    setParams(
      Object.fromEntries(Object.entries({ from, to, ...next }).map(([key, value]) => [key, String(value)])),
      { replace: true },
    )
  return (
    <>
      <SinceWhen since={since} from={from} to={to} />
      <ChooseVersion
        label="Earlier version"
        lines={lines}
        now={seq}
        value={from}
        onChoose={(value) => choose({ from: value })}
      />
      <ChooseVersion
        label="Later version"
        lines={lines}
        now={seq}
        value={to}
        onChoose={(value) => choose({ to: value })}
      />
      {from !== undefined && <Compared key={`${from}-${to}`} from={from} to={to} words={words} />}
    </>
  )
}

const sinceWords = {
  looked: 'These are the changes since you last looked through this application.',
  sent: 'These are the changes since you last sent this application to somebody.',
} as const

function SinceWhen({ since, from, to }: { since: Since | undefined; from: number | undefined; to: number }) {
  const { seq, copy } = useReview()
  if (to === seq && since && since.seq === from) return <Inset>{sinceWords[since.why]}</Inset>
  return copy && !since ? (
    <Inset>
      You have not marked this copy as looked through yet. It is compared with the version before it.
    </Inset>
  ) : null
}

function Compared({ from, to, words }: Props & { from: number; to: number }) {
  const { draft, seq, copy, hasItemPage } = useReview()
  const data = useCompared({ from, to }, words)
  if (data === undefined)
    return (
      <p className="govuk-body" role="status">
        Comparing…
      </p>
    )
  if (data === null) return <Warning>One of these versions is no longer kept on this computer.</Warning>
  return (
    <>
      <CompareView caseId={draft.case.id} comparison={data} hasItemPage={hasItemPage} />
      {copy && to === seq && (copy.lookedAt === undefined || differs(data)) && <Looked />}
    </>
  )
}

const differs = ({ groups }: Comparison): boolean =>
  groups.some(({ entries, renumbered }) => entries.length + renumbered.length > 0)

/** Marks a copy as looked through, so that the next comparison begins with what came after. */
function Looked() {
  const { seq, save, givenUp } = useReview()
  const mark = async () => {
    const { saved } = await save({ review: [], lookedAt: seq })
    if (!saved) givenUp()
  }
  return (
    <Button variant="secondary" onClick={() => void mark()}>
      I have looked through these changes
    </Button>
  )
}

const numberIn = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined
