type Against = 'application' | 'withdrawal' | 'condition'

/**
 * Why a court refuses, why an application is withdrawn, and why a condition is not made: codes of this app that can be
 * counted. No official list was found. `for` says where a code may be chosen.
 */
export const outcomeReasons = {
  actsNotShown: { words: 'The acts were not shown, or not associated with stalking', for: ['application'] },
  riskNotShown: { words: 'No risk associated with stalking was shown', for: ['application', 'condition'] },
  notNecessary: { words: 'Not necessary', for: ['application', 'condition'] },
  notProportionate: { words: 'Not proportionate', for: ['application', 'condition'] },
  otherMeasureProtects: {
    words: 'Another order, bail or a sentence protects enough',
    for: ['application', 'withdrawal', 'condition'],
  },
  notClear: { words: 'Not clear or not enforceable', for: ['condition'] },
  noProvider: { words: 'No provider, or the provider declined', for: ['condition'] },
  workFaithOrStudy: { words: 'Conflict with work, study or religious beliefs', for: ['condition'] },
  evidenceNotEnough: {
    words: 'The evidence was not enough or was not admitted',
    for: ['application', 'withdrawal', 'condition'],
  },
  procedure: {
    words: 'A matter of procedure, such as service or notice',
    for: ['application', 'withdrawal'],
  },
  supportWithdrawn: { words: 'The victim no longer supports it', for: ['withdrawal'] },
  circumstancesChanged: { words: 'The circumstances changed', for: ['withdrawal'] },
  notPursued: { words: 'The applicant did not pursue it', for: ['condition'] },
  other: { words: 'Another reason', for: ['application', 'withdrawal', 'condition'] },
} as const satisfies Record<string, { words: string; for: readonly Against[] }>

export type OutcomeReason = keyof typeof outcomeReasons

/** The codes, in the order in which they are offered. */
export const outcomeReasonCodes = [
  'actsNotShown',
  'riskNotShown',
  'notNecessary',
  'notProportionate',
  'otherMeasureProtects',
  'notClear',
  'noProvider',
  'workFaithOrStudy',
  'evidenceNotEnough',
  'procedure',
  'supportWithdrawn',
  'circumstancesChanged',
  'notPursued',
  'other',
] as const satisfies readonly OutcomeReason[]

/** The reasons that may be chosen at one place, for a list on a page. */
export function reasonsFor(place: Against): { value: OutcomeReason; label: string }[] {
  return outcomeReasonCodes.flatMap((value) => {
    const { words, for: places } = outcomeReasons[value]
    return places.some((one) => one === place) ? [{ value, label: words }] : []
  })
}
