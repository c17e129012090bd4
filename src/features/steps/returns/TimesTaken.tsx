import { timesOf } from '#src/domain/returns/timesOf.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { Table } from '#src/ui/list/Table.tsx'
import { wording } from './wording.ts'

const words = wording.times

/** The days from the first report to the service of the orders. */
export function TimesTaken() {
  const { file } = useCase()
  const times = timesOf(file)
  return (
    <section aria-labelledby="times-taken">
      <h2 className="govuk-heading-m" id="times-taken">
        {words.heading}
      </h2>
      {times.length === 0 ? (
        <p className="govuk-body">{words.none}</p>
      ) : (
        <Table
          caption={words.caption}
          captionSize="s"
          rows={times}
          rowKey={({ what }) => what}
          columns={[
            { id: 'what', header: words.what, rowHeader: true, cell: ({ what }) => words.of[what] },
            { id: 'on', header: words.on, cell: ({ on }) => longDate(on) },
            {
              id: 'after',
              header: words.after,
              cell: ({ what, after }) => after ?? (what === 'report' ? '' : words.notKnown),
            },
          ]}
        />
      )}
    </section>
  )
}
