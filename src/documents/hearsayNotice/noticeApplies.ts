import type { ServedCase } from '#src/domain/audience/servedCase.ts'

/**
 * Whether the case has a hearsay notice: one is planned or served, or it is not yet said that none is needed and an account is
 * passed on or a witness is not called: CEA 1995 s.2, HER 1999 r.3.
 */
export function noticeApplies({ hearsay, acts, witnesses }: ServedCase): boolean {
  const status = hearsay.notice?.status
  if (status) return status !== 'notNeeded'
  return acts.some((act) => act.hearsay) || witnesses.some(({ called }) => called === 'no')
}
