import { expect, test } from '@playwright/test'
import { browserRows } from '#scripts/faults/browserRows.ts'
import { runRow } from '#scripts/faults/row.ts'

for (const row of browserRows.filter(({ long }) => !long)) {
  test(`${row.number}. ${row.what}`, async () => {
    test.setTimeout(120_000)
    expect(await runRow(row)).toMatchObject({ outcome: 'passed' })
  })
}
