import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { actBands, bandText } from '#src/domain/grounds/actBands.ts'
import { actsByItem } from '#src/domain/grounds/actsByItem.ts'
import { frequency } from '#src/domain/grounds/frequency.ts'
import { Table } from '#src/ui/list/Table.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { ChartView } from './ChartView.tsx'
import { chartDrawing } from './chartDrawing.ts'
import { chartTable } from './chartTable.ts'

/** What happened when: a row for each kind of act, a mark for each act, a sentence that says the same, and a table of the numbers. */
export function ActsChart({ file }: { file: Pick<CaseFile, 'acts' | 'proceedings' | 'service'> }) {
  const acts = file.acts?.items ?? []
  const bands = actBands(file)
  const { sentence, undated } = frequency(acts)
  const drawing = chartDrawing(acts, bands)
  const unsorted = actsByItem(acts).unsorted.length
  const rows = chartTable(acts)
  if (rows.length === 0) return <p className="govuk-body">{sentence}</p>

  const whole = [sentence.replace(/\.$/, ''), ...bands.map(bandText)].join('; ')
  return (
    <figure className="app-chart">
      <figcaption className="govuk-body">
        {whole}.{undated > 0 && ` Not counted, because no day is entered: ${undated}.`}
        {unsorted > 0 && ` Not in the picture, because no kind is chosen: ${unsorted}.`}
      </figcaption>
      {drawing && (
        <>
          <ChartView drawing={drawing} sentence={`${whole}.`} />
          <p className="govuk-body-s">{legend}</p>
        </>
      )}
      <Details summary="The same as a table">
        <Table
          caption="Acts over time. A time that is not here has no act."
          captionSize="s"
          columns={[
            { id: 'time', header: 'When', rowHeader: true, cell: ({ name }) => name },
            { id: 'count', header: 'Acts', numeric: true, cell: ({ count }) => count },
            { id: 'kinds', header: 'Of which kinds', cell: ({ kinds }) => kinds },
          ]}
          rows={rows}
          rowKey={({ time }) => time}
        />
      </Details>
    </figure>
  )
}

const legend =
  'Each mark is an act. A larger mark is several acts of one day, and a line leads from the first to the last day on which an act may have happened. One act may be of several kinds.'
