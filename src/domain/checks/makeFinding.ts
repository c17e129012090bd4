import type { Authority, VerifiedAuthority } from '../law/authority.ts'
import type { Explain, Hint, SafetyRule, Stop, Where } from './finding.ts'

/** A finding that stops the final pack. It rests on a text that was read, or on a safety rule of the house. */
export function stops(
  code: string,
  where: Where,
  message: string,
  authority: VerifiedAuthority | SafetyRule,
): Stop {
  return { severity: 'stops', code, where, message, authority }
}

/** A finding that asks the officer for a reason. */
export function explains(code: string, where: Where, message: string, authority: Authority): Explain {
  return { severity: 'explain', code, where, message, authority }
}

/** A finding that only informs. */
export function hints(code: string, where: Where, message: string, authority: Authority): Hint {
  return { severity: 'hint', code, where, message, authority }
}
