import { describe, expect, test } from 'vitest'
import type { Choices } from '#src/documents/blocks.ts'
import { choiceAt, choiceTable, emptyBox } from '#src/documents/choiceTable.ts'

const choices = (labels: readonly string[], across = 2): Choices => ({
  kind: 'choices',
  caption: 'Tick',
  header: 'Act',
  answers: ['Agree', 'Dispute'],
  rows: labels.map((label) => ({ name: `act-${label}`, label })),
  across,
})

describe('questions with boxes to tick', () => {
  test('stand side by side under headers of their own, and what is left of the last row is empty', () => {
    const { columns, rows } = choiceTable(choices(['1', '2', '3']))
    expect(columns.map(({ header }) => header)).toEqual([
      'Act',
      'Agree',
      'Dispute',
      'Act',
      'Agree',
      'Dispute',
    ])
    expect(rows).toEqual([
      ['1', emptyBox, emptyBox, '2', emptyBox, emptyBox],
      ['3', emptyBox, emptyBox, '', '', ''],
    ])
  })

  test('that fill the last row leave nothing empty, and none at all make no row', () => {
    expect(choiceTable(choices(['1', '2'])).rows).toHaveLength(1)
    expect(choiceTable(choices([])).rows).toEqual([])
  })

  test('each have a control of their own for each answer, and a label or an empty place has none', () => {
    const three = choices(['1', '2', '3'])
    expect(choiceAt(three, 0, 1)).toEqual({ name: 'act-1-1', tooltip: 'Act 1: Agree' })
    expect(choiceAt(three, 0, 5)).toEqual({ name: 'act-2-2', tooltip: 'Act 2: Dispute' })
    expect(choiceAt(three, 1, 2)).toEqual({ name: 'act-3-2', tooltip: 'Act 3: Dispute' })
    expect([choiceAt(three, 0, 0), choiceAt(three, 0, 3), choiceAt(three, 1, 4)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
