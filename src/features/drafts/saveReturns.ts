import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { saveFile } from './saveFile.ts'

/** Offers the returns of these cases to the officer as a file. What writes it is loaded when it is first asked for. */
export async function saveReturns(
  files: readonly CaseFile[],
  format: 'csv' | 'json',
  today: string,
): Promise<void> {
  const { returnsRow } = await import('#src/domain/returns/returnsRow.ts')
  const { returnsCsv, returnsJson } = await import('#src/documents/render/returns/returnsFile.ts')
  const rows = files.map(returnsRow)
  const name = `police-only-spo-returns-${today}.${format}`
  if (format === 'csv') saveFile(name, 'text/csv;charset=utf-8', returnsCsv(rows))
  else saveFile(name, 'application/json', returnsJson(rows, today))
}
