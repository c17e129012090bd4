import { auditRows } from './audit/auditRows.ts'
import { fileRows } from './imports/fileRows.ts'
import { hostileTextRows } from './imports/hostileTextRows.ts'
import { recordRows } from './keys/recordRows.ts'
import { slotRows } from './keys/slotRows.ts'
import type { Row } from './row.ts'

/** Every row that needs no browser. */
export const nodeRows: readonly Row[] = [
  ...auditRows,
  ...fileRows,
  ...hostileTextRows,
  ...recordRows,
  ...slotRows,
]
