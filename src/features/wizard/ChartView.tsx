import { Fragment } from 'react'
import { classNames } from '#src/ui/page/classNames.ts'
import type { ChartDrawing } from './chartDrawing.ts'

type Props = { drawing: ChartDrawing; sentence: string }

/** The drawing itself. A row has one path for all its marks, so that a thousand acts weigh no more than ten. */
export function ChartView({ drawing, sentence }: Props) {
  const { width, height, base, rows, bands, first, last } = drawing
  return (
    <svg
      className="app-chart__drawing"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      aria-label={`Acts over time, by kind. ${sentence}`}
    >
      <title>Acts over time, by kind</title>
      {bands.map(({ kind, text, x, y, width: wide, textX, end }) => (
        <Fragment key={kind}>
          <rect
            className={`app-chart__band app-chart__band--${kind}`}
            x={x}
            y={y}
            width={wide}
            height={base - y}
          />
          <text
            className={classNames('app-chart__words', end && 'app-chart__words--end')}
            x={textX}
            y={y + 13}
          >
            {text}
          </text>
        </Fragment>
      ))}
      {rows.map(({ code, label, count, nameY, y, marks, spans }) => (
        <Fragment key={code}>
          <text className="app-chart__words" x={0} y={nameY}>
            {label}: {count}
          </text>
          <line className="app-chart__thread" x1={0} x2={width} y1={y} y2={y} />
          {spans && <path className={`app-chart__span app-chart__mark--${code}`} d={spans} />}
          {marks && <path className={`app-chart__mark app-chart__mark--${code}`} d={marks} />}
        </Fragment>
      ))}
      <line className="app-chart__axis" x1={0} x2={width} y1={base} y2={base} />
      <text className="app-chart__words" x={0} y={height - 5}>
        {first}
      </text>
      <text className="app-chart__words app-chart__words--end" x={width} y={height - 5}>
        {last}
      </text>
    </svg>
  )
}
