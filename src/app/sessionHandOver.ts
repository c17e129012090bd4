import type { HandOverWork } from '#src/features/drafts/handOverWork.ts'
import { handOverWorkOf } from './vault/handOverWorkOf.ts'

/** What can be done of hand-over without a vault: nothing. Each is told that the vault is locked, and no file is opened. */
export const sessionHandOver = (): HandOverWork =>
  handOverWorkOf({ behind: () => undefined, readFile: async () => ({ ok: false, message: '' }) })
