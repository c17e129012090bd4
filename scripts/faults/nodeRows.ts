import { fileRows } from './imports/fileRows.ts'
import { hostileTextRows } from './imports/hostileTextRows.ts'
import type { Row } from './row.ts'

/** Every row that needs no browser. */
export const nodeRows: readonly Row[] = [...fileRows, ...hostileTextRows]
