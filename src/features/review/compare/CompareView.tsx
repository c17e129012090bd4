import type { Comparison } from '#src/domain/compare/comparison.ts'
import type { HasItemPage } from '#src/features/wizard/paths.ts'
import { Pager } from '#src/ui/list/Pager.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { countsText, partOrder, partTitles, renumberedText } from './compareWords.ts'
import { EntryCard } from './EntryCard.tsx'

type Props = { caseId: string; comparison: Comparison; hasItemPage: HasItemPage }
type Group = Comparison['groups'][number]

/** What differs between two versions: one line for each part, then each change in full. */
export function CompareView({ caseId, comparison, hasItemPage }: Props) {
  const groups = partOrder.flatMap((part) => comparison.groups.filter((group) => group.part === part))
  const changed = groups.filter(({ entries, renumbered }) => entries.length + renumbered.length > 0)
  if (changed.length === 0) return <p className="govuk-body">No answer differs between the two versions.</p>
  return (
    <>
      <SummaryList
        rows={groups.map((group) => ({ key: partTitles[group.part], value: countsText(group) }))}
      />
      {changed.map((group) => (
        <GroupOfChanges key={group.part} caseId={caseId} group={group} hasItemPage={hasItemPage} />
      ))}
    </>
  )
}

function GroupOfChanges({ caseId, group, hasItemPage }: Omit<Props, 'comparison'> & { group: Group }) {
  const { part, entries, renumbered } = group
  const { rows, ...paged } = usePaged(entries)
  const title = partTitles[part]
  return (
    <section aria-labelledby={`changes-${part}`}>
      <h2 className="govuk-heading-m" id={`changes-${part}`}>
        {title}
      </h2>
      {renumbered.map((run) => (
        <p className="govuk-body" key={`${run.of}-${run.before}`}>
          {renumberedText(run)}
        </p>
      ))}
      {rows.map((entry, at) => (
        <EntryCard
          key={`${entry.step}-${entry.item ?? paged.from + at}`}
          caseId={caseId}
          entry={entry}
          hasItemPage={hasItemPage}
        />
      ))}
      <Pager paged={paged} what={`changes: ${title.toLowerCase()}`} />
    </section>
  )
}
