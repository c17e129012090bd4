import { journeyRows } from './browser/journeyRows.ts'
import { policyRows } from './browser/policyRows.ts'
import type { Row } from './row.ts'

/** Every row that needs a real browser over the production build. */
export const browserRows: readonly Row[] = [...journeyRows, ...policyRows]
