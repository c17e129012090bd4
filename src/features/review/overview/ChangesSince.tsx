import type { StepWords } from '#src/documents/disclosure/caseWords.ts'
import { reviewPath } from '#src/features/wizard/paths.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { countsText, partOrder, partTitles } from '../compare/compareWords.ts'
import { useCompared } from '../compare/useCompared.ts'
import { lastSeen, type Since } from '../compare/versionsToCompare.ts'
import { useReview } from '../reviewContext.ts'
import { overviewWords } from './overviewWords.ts'

type Props = { words: StepWords }

/** How much changed in each part since the application was last looked through, or was last sent to somebody. */
export function ChangesSince({ words }: Props) {
  const { draft, copy } = useReview()
  const since = lastSeen(draft.review)
  if (!since && !copy) return null
  return (
    <section aria-labelledby="changes-since">
      <h2 className="govuk-heading-m" id="changes-since">
        {overviewWords.changes[since?.why ?? 'first']}
      </h2>
      {since ? <Counts since={since} words={words} /> : <FirstTime />}
    </section>
  )
}

function FirstTime() {
  const { seq, save, givenUp } = useReview()
  const look = async () => {
    const { saved } = await save({ review: [], lookedAt: seq })
    if (!saved) givenUp()
  }
  return (
    <>
      <p className="govuk-body">{overviewWords.firstTime}</p>
      <Button variant="secondary" onClick={() => void look().catch(() => undefined)}>
        {overviewWords.looked}
      </Button>
    </>
  )
}

function Counts({ since, words }: Props & { since: Since }) {
  const { file, seq } = useReview()
  const compared = useCompared({ from: since.seq, to: seq }, words)
  if (compared === null) return <p className="govuk-body">{overviewWords.notKept}</p>
  if (!compared)
    return (
      <p className="govuk-body" role="status">
        {overviewWords.comparing}
      </p>
    )
  const rows = partOrder.flatMap((part) => {
    const group = compared.groups.find((one) => one.part === part)
    const counts = group && countsText(group)
    return counts ? [{ key: partTitles[part], value: counts }] : []
  })
  return (
    <>
      <SummaryList rows={rows} />
      <p className="govuk-body">
        <Link href={`${reviewPath(file.id)}/compare`}>{overviewWords.seeChanges}</Link>
      </p>
    </>
  )
}
