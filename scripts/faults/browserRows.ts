import { journeyRows } from './browser/journeyRows.ts'
import { policyRows } from './browser/policyRows.ts'
import { specRows } from './browser/specRows.ts'
import type { Row } from './row.ts'
import { canonicalRows } from './signing/canonicalRows.ts'
import { killRows } from './vault/killRows.ts'
import { lostRows } from './vault/lostRows.ts'
import { markRows } from './vault/markRows.ts'
import { memoryRows } from './vault/memoryRows.ts'
import { spaceRows } from './vault/spaceRows.ts'
import { tabRows } from './vault/tabRows.ts'
import { unlockRows } from './vault/unlockRows.ts'
import { volumeRows } from './vault/volumeRows.ts'

/** Every row that needs a real browser over the production build. */
export const browserRows: readonly Row[] = [
  ...canonicalRows,
  ...journeyRows,
  ...policyRows,
  ...specRows,
  ...killRows,
  ...lostRows,
  ...markRows,
  ...memoryRows,
  ...spaceRows,
  ...tabRows,
  ...unlockRows,
  ...volumeRows,
]
