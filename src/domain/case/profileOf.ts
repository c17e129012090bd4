import type { CaseFile } from './caseFile.ts'
import type { ForceProfile } from './profile.ts'

/**
 * The values with which the papers of a case are made: its own copy, else the force’s. Who confirmed which Welsh is read from
 * the force’s file as it is now, whatever the case says.
 */
export function profileOf<Delivered extends ForceProfile | null | undefined>(
  { profile }: Pick<CaseFile, 'profile'>,
  delivered: Delivered,
): ForceProfile | Delivered {
  if (!profile) return delivered
  return { ...profile, ...(delivered?.translations && { translations: delivered.translations }) }
}
