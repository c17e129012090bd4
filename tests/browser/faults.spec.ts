import { expect, test } from '@playwright/test'
import { browserRows } from '#scripts/faults/browserRows.ts'
import { runRow } from '#scripts/faults/row.ts'

for (const row of browserRows.filter(({ long }) => !long)) {
  test(`${row.number}. ${row.what}`, async () => {
    test.setTimeout(120_000)
    const { outcome, onlySlow, reason } = await runRow(row)
    expect(onlySlow ? 'passed' : outcome, reason).toBe('passed')
  })
}
