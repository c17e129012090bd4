import { capital } from '#src/documents/disclosure/caseWords.ts'
import type { EntryChange, FieldChange } from '#src/domain/compare/comparison.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { changePath, type HasItemPage } from '#src/features/wizard/paths.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { Redline } from '../Redline.tsx'
import { allAnswers, kindWords, placeText } from './compareWords.ts'

type Props = { caseId: string; entry: EntryChange; hasItemPage: HasItemPage }

/** Answers of something new or gone that are shown at once; more are folded away. */
const shownAtOnce = 4

/** One thing that differs between two versions: what it is, what became of it, and its page. */
export function EntryCard({ caseId, entry, hasItemPage }: Props) {
  const { step, item, name, kind, wording, fields } = entry
  const title = `${capital(name ?? stepTitles[step])}: ${kindWords[kind].toLowerCase()}`
  const href = pageOf(caseId, entry, hasItemPage)
  const place = placeText(entry)
  const isWhole = kind === 'added' || kind === 'removed'
  return (
    <SummaryCard title={title} level={3} actions={[{ text: 'See the page', href }]}>
      {wording && (
        <p className="govuk-body app-words">
          <Redline before={wording.before ?? ''} after={wording.after ?? ''} />
        </p>
      )}
      {place && <p className="govuk-body">{place}</p>}
      {isWhole && fields.length > shownAtOnce ? (
        <LateDetails summary={allAnswers(fields.length)}>
          <Fields fields={fields} of={item ?? step} />
        </LateDetails>
      ) : (
        <Fields fields={fields} of={item ?? step} />
      )}
    </SummaryCard>
  )
}

function Fields({ fields, of }: { fields: readonly FieldChange[]; of: string }) {
  if (fields.length === 0) return null
  const rows = fields.map(({ label, before = '', after = '' }, at) => ({
    id: `${of}-${at}`,
    key: label,
    value: <Redline before={before} after={after} />,
  }))
  return <SummaryList rows={rows} />
}

/** What is gone has no page of its own any more. */
function pageOf(caseId: string, { step, item, kind }: EntryChange, hasItemPage: HasItemPage): string {
  const stays = kind === 'removed' ? undefined : item
  return changePath(caseId, { step, item: stays }, { from: 'answers', hasItemPage }).replace(/\?.*$/, '')
}
