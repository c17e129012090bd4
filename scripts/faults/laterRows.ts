import { laterRow, type Row } from './row.ts'

const handOver = 'an application is handed over by a file of its own once there is review'
const signOff = 'nobody signs in the app yet: that comes with review'

/** The rows of the design that wait for hand-over and sign-off. */
export const laterRows: readonly Row[] = [
  laterRow(28, 'Signature by another key, unsigned, by the drafter', signOff),
  laterRow(29, 'One sign changed after sign-off, look-alikes', signOff),
  laterRow(30, 'Canonical JSON: the same hash in three implementations', signOff),
  laterRow(37, 'Export of formulas and markup as CSV, HTML, DOCX, PDF', handOver),
]
