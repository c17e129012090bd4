import { type Clash, clashesWithTimes } from '#src/domain/conditions/clashes.ts'
import { type Condition, conditionsOf } from '#src/domain/conditions/condition.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { orderLimits } from '#src/domain/law/act.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import { StatutoryWords } from '../StatutoryWords.tsx'
import { ClashReason } from './ClashReason.tsx'
import { conditionTitle } from './conditionTitle.ts'
import { wording } from './wording.ts'

type Row = { condition: Condition; title: string; clashes: Clash[] }

/** Every condition that meets the defendant's work, study or religion, with the officer's reason, in one table. */
export function ClashTable() {
  const { draft } = useCase()
  const { circumstances } = draft.case
  const numbers = conditionNumbers(draft.case)
  const rows: Row[] = conditionsOf(draft.case).flatMap((condition) => {
    const clashes = clashesWithTimes(condition, circumstances)
    const title = `${numbers.get(condition.id) ?? ''}. ${conditionTitle(condition)}`
    return clashes.length > 0 ? [{ condition, title, clashes }] : []
  })
  const { work, study, religion } = circumstances ?? {}
  const entered = [work, study, religion].some((part) => part?.answer !== undefined)
  return (
    <>
      <h2 className="govuk-heading-m">{wording.clash.caption}</h2>
      <StatutoryWords
        heading="What the court avoids so far as practicable"
        words={[orderLimits.religion, orderLimits.workAndStudy]}
      />
      <p className="govuk-body">
        {rows.length > 0 ? wording.clash.lead : entered ? wording.clash.none : <NotEntered />}
      </p>
      {rows.length > 0 && (
        <Table<Row>
          caption={wording.clash.caption}
          captionHidden
          stacks
          columns={[
            { id: 'condition', header: wording.clash.condition, rowHeader: true, cell: ({ title }) => title },
            {
              id: 'meets',
              header: wording.clash.meets,
              cell: ({ clashes }) => <Messages clashes={clashes} />,
            },
            {
              id: 'reason',
              header: wording.clash.reason,
              cell: ({ condition, title }) => <ClashReason condition={condition} title={title} />,
            },
          ]}
          rows={rows}
          rowKey={({ condition }) => condition.id}
        />
      )}
    </>
  )
}

/** What was never asked meets nothing, and that is no finding. */
function NotEntered() {
  return (
    <>
      {wording.clash.notEntered}{' '}
      <Link href={stepPath(useCase().draft.case.id, 'circumstances')}>{stepTitles.circumstances}</Link>
    </>
  )
}

function Messages({ clashes }: { clashes: readonly Clash[] }) {
  return [...new Set(clashes.map(({ message }) => message))].map((message) => (
    <p key={message} className="govuk-body-s">
      {message}
    </p>
  ))
}
