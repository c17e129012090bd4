import type { PaperRow } from './paperRow.ts'
import { applicationRows } from './rows/applicationRows.ts'
import { courtRows } from './rows/courtRows.ts'
import { evidenceRows } from './rows/evidenceRows.ts'
import { orderRows } from './rows/orderRows.ts'
import { peopleRows } from './rows/peopleRows.ts'
import { policeRows } from './rows/policeRows.ts'
import { serviceRows } from './rows/serviceRows.ts'
import { welshRows } from './rows/welshRows.ts'

const byCode = (a: PaperRow, b: PaperRow) => a.code.localeCompare(b.code, 'en', { numeric: true })

/** Every paper there is, in the order of its code. */
export const papers: readonly PaperRow[] = [
  ...applicationRows,
  ...evidenceRows,
  ...orderRows,
  ...serviceRows,
  ...peopleRows,
  ...policeRows,
  ...courtRows,
  ...welshRows,
].sort(byCode)
