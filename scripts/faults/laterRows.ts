import { laterRow, type Row } from './row.ts'

const handOver = 'an application is handed over by a file of its own once there is review'

/** The rows of the design that wait for something that is not built. */
export const laterRows: readonly Row[] = [
  laterRow(37, 'Export of formulas and markup as CSV, HTML, DOCX, PDF', handOver),
]
