import { expect, test } from 'vitest'
import { nodeRows } from '#scripts/faults/nodeRows.ts'
import { runRow } from '#scripts/faults/row.ts'

const quick = nodeRows.filter(({ long }) => !long)

test.each(quick.map((row) => [row.number, row.what, row] as const))(
  '%i. %s',
  async (_, __, row) => {
    expect(await runRow(row)).toMatchObject({ outcome: 'passed' })
  },
  60_000,
)
