import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { StepId } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { changePath, type HasItemPage } from '#src/features/wizard/paths.ts'
import { useReferenceMarks } from '#src/features/wizard/useReferenceMarks.ts'
import { Pager } from '#src/ui/list/Pager.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList, type SummaryRow } from '#src/ui/list/SummaryList.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { wording } from './wording.ts'

type Props = { step: StepId; rows: readonly AnswerRow[]; hasItemPage: HasItemPage }

/** The answers of one step with their gaps, and the way to change them. Long lists come 25 at a time. */
export function StepAnswers({ step, rows, hasItemPage }: Props) {
  const { draft } = useCase()
  const { toText } = useReferenceMarks()
  const [params] = useSearchParams()
  const returned = params.get('step') === step
  const place = rows.findIndex(({ item }) => item !== undefined && item === params.get('item'))
  const { rows: shown, ...paged } = usePaged(rows, { first: returned ? place : 0 })
  const frame = useRef<HTMLDivElement>(null)
  const caseId = draft.case.id
  const title = stepTitles[step]

  // The browser's focus: who comes back from changing an answer goes on where they were.
  useEffect(() => {
    if (!returned) return
    frame.current?.scrollIntoView?.({ block: 'start' })
    frame.current?.focus({ preventScroll: true })
  }, [returned])

  const toRow = ({ question, answer, item }: AnswerRow, at: number): SummaryRow => ({
    key: question,
    id: `${at}`,
    value: (answer && toText(answer)) || <Tag colour="yellow">{wording.notEntered}</Tag>,
    ...(item && hasItemPage(step)
      ? {
          actions: [
            {
              text: wording.change,
              about: question,
              href: changePath(caseId, { step, item }, { from: 'answers', hasItemPage }),
            },
          ],
        }
      : {}),
  })

  return (
    <SummaryCard
      title={title}
      level={4}
      frame={frame}
      actions={[
        { text: wording.change, href: changePath(caseId, { step }, { from: 'answers', hasItemPage }) },
      ]}
    >
      {rows.length === 0 && <p className="govuk-body">{wording.nothing}</p>}
      {rows.length > 0 && <SummaryList rows={shown.map((row, at) => toRow(row, paged.from + at))} />}
      <Pager paged={paged} what={`answers of: ${title}`} />
      <HalfTyped texts={Object.values(draft.typing[step] ?? {})} />
    </SummaryCard>
  )
}

function HalfTyped({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <p className="govuk-body">
      <Tag colour="red">{wording.halfTyped}</Tag> {texts.map((text) => `“${text}”`).join(', ')}
    </p>
  )
}
