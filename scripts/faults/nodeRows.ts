import { auditRows } from './audit/auditRows.ts'
import { formulaRows } from './exports/formulaRows.ts'
import { addressRows } from './handOver/addressRows.ts'
import { handOverBombRows } from './handOver/bombRows.ts'
import { damageRows } from './handOver/damageRows.ts'
import { hostileRows } from './handOver/hostileRows.ts'
import { senderRows } from './handOver/senderRows.ts'
import { backupRows } from './imports/backupRows.ts'
import { bombRows } from './imports/bombRows.ts'
import { fileRows } from './imports/fileRows.ts'
import { hostileTextRows } from './imports/hostileTextRows.ts'
import { recordRows } from './keys/recordRows.ts'
import { slotRows } from './keys/slotRows.ts'
import { packRows } from './packs/packRows.ts'
import type { Row } from './row.ts'
import { shareRows } from './share/shareRows.ts'
import { changeRows } from './signing/changeRows.ts'
import { signatureRows } from './signing/signatureRows.ts'
import { supplyRows } from './supply/supplyRows.ts'
import { connectionRows } from './vault/connectionRows.ts'
import { stepRows } from './vault/stepRows.ts'
import { tripRows } from './vault/tripRows.ts'

/** Every row that needs no browser. */
export const nodeRows: readonly Row[] = [
  ...addressRows,
  ...auditRows,
  ...backupRows,
  ...bombRows,
  ...connectionRows,
  ...damageRows,
  ...fileRows,
  ...formulaRows,
  ...handOverBombRows,
  ...hostileRows,
  ...hostileTextRows,
  ...packRows,
  ...recordRows,
  ...senderRows,
  ...shareRows,
  ...signatureRows,
  ...changeRows,
  ...slotRows,
  ...stepRows,
  ...supplyRows,
  ...tripRows,
]
