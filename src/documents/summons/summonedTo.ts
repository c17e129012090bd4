import type { ServedCase } from '#src/domain/audience/servedCase.ts'

/** A hearing at which the defendant is to be; no `on` where the court has not fixed its day. */
export type SummonedTo = { of: 'interim' | 'full'; on?: string; time?: string; room?: string }

/**
 * The hearings to which the summons calls the defendant, the interim one first. A hearing without notice is not one of them:
 * the defendant is told of it only afterwards.
 */
export function summonedTo({ route, court, interim }: ServedCase): SummonedTo[] {
  const full = hearingOf('full', court.hearing)
  const interimOne = hearingOf('interim', court.interimHearing)
  const asked = route?.kind === 'fullWithInterim' || route?.kind === 'interimOnly'
  const told = asked && interim?.notice?.mode !== 'withoutNotice'
  const alone = told && route?.kind === 'interimOnly' && full.on === undefined
  return [...(told ? [interimOne] : []), ...(alone ? [] : [full])]
}

function hearingOf(of: SummonedTo['of'], hearing: ServedCase['court']['hearing']): SummonedTo {
  const { on, time, room } = hearing ?? {}
  return { of, ...(on && { on }), ...(time && { time }), ...(room && { room }) }
}
