import { ReaderBroke } from './exhibitEngine.ts'
import { ExhibitRefused, refusals } from './refusals.ts'

/** The officer’s reason for a file that was refused or that broke the reader. Throws every other fault on. */
export function refusalIn(fault: unknown): string {
  if (fault instanceof ExhibitRefused) return fault.message
  if (fault instanceof ReaderBroke) return refusals.damaged
  throw fault
}
