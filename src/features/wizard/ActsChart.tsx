import { frequency } from '#src/domain/grounds/frequency.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { Table } from '#src/ui/list/Table.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { type ChartDrawing, chartDrawing, monthName } from './chartDrawing.ts'

/** How often it happened: bars by month, one mark for each day, a sentence that says the same, and the numbers as a table. */
export function ActsChart({ acts }: { acts: readonly ActDraft[] }) {
  const { months, sentence, undated } = frequency(acts)
  if (months.length === 0) return <p className="govuk-body">{sentence}</p>
  return (
    <figure className="app-chart">
      <figcaption className="govuk-body">
        {sentence}
        {undated > 0 && ` Not counted, because no day is entered: ${undated}.`}
      </figcaption>
      <Drawing drawing={chartDrawing(acts, months)} sentence={sentence} />
      <Details summary="The same as a table">
        <Table
          caption="Acts in each month"
          captionSize="s"
          columns={[
            { id: 'month', header: 'Month', rowHeader: true, cell: ({ month }) => monthName(month) },
            { id: 'count', header: 'Acts', numeric: true, cell: ({ count }) => count },
          ]}
          rows={months}
          rowKey={({ month }) => month}
        />
      </Details>
    </figure>
  )
}

function Drawing({ drawing, sentence }: { drawing: ChartDrawing; sentence: string }) {
  const { width, height, base, bars, marks, first, last, highest } = drawing
  return (
    <svg
      className="app-chart__drawing"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      aria-label={`Acts by month. ${sentence}`}
    >
      <title>Acts by month</title>
      {bars.map(({ key, x, y, width: wide, height: tall }) => (
        <rect key={key} className="app-chart__bar" x={x} y={y} width={wide} height={tall} />
      ))}
      <line className="app-chart__axis" x1={0} x2={width} y1={base} y2={base} />
      {marks.map(({ day, x }) => (
        <line key={day} className="app-chart__mark" x1={x} x2={x} y1={base + 4} y2={base + 16} />
      ))}
      <text className="app-chart__words" x={0} y={12}>
        Most in a month: {highest}
      </text>
      <text className="app-chart__words" x={0} y={height - 4}>
        {first}
      </text>
      <text className="app-chart__words app-chart__words--end" x={width} y={height - 4}>
        {last}
      </text>
    </svg>
  )
}
