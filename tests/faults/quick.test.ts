import { expect, test } from 'vitest'
import { nodeRows } from '#scripts/faults/nodeRows.ts'
import { runRow } from '#scripts/faults/row.ts'

const quick = nodeRows.filter(({ long }) => !long)

test.each(quick.map((row) => [row.number, row.what, row] as const))(
  '%i. %s',
  async (_, __, row) => {
    const { outcome, onlySlow, reason } = await runRow(row)
    expect(onlySlow ? 'passed' : outcome, reason).toBe('passed')
  },
  60_000,
)
