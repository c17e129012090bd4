import { laterRow, type Row } from './row.ts'

const handOver = 'an application is handed over by a file of its own once there is review'
const signOff = 'nobody signs in the app yet: that comes with review'
const share = 'nothing is shared with an advocate from the app yet but papers: that comes with review'

/** The rows of the design that wait for hand-over, sign-off and the advocate’s share. */
export const laterRows: readonly Row[] = [
  laterRow(28, 'Signature by another key, unsigned, by the drafter', signOff),
  laterRow(29, 'One sign changed after sign-off, look-alikes', signOff),
  laterRow(30, 'Canonical JSON: the same hash in three implementations', signOff),
  laterRow(37, 'Export of formulas and markup as CSV, HTML, DOCX, PDF', handOver),
  laterRow(40, 'Share with an advocate from a case full of marks', share),
  laterRow(41, 'A new field of the schema is not shared by itself', share),
  laterRow(42, 'An advocate’s reply changes nothing by itself', share),
]
