type Manner = { title: string; passes?: true; atOnce?: true; noLimit?: true }

/**
 * What each kind of date is called, in words that name nobody. `passes`: it comes and goes without an entry, so that it is
 * past and not missed. `atOnce`: it is to be done from the first day on, whatever its last day is. `noLimit`: the law names no
 * last day, so it is never overdue.
 */
export const deadlineKinds = {
  lookAgain: { title: 'Look again at the decision not to apply' },
  oralAuthority: { title: 'Oral authority to be confirmed in writing', atOnce: true, noLimit: true },
  hearsayNotice: { title: 'Hearsay notice due' },
  crossExamination: { title: 'Last day for the defendant to answer the hearsay notice', passes: true },
  makerCalled: { title: 'Last day to say that the maker of a statement will be called', passes: true },
  summons: { title: 'Summons to be served' },
  hearingNeededBy: { title: 'Interim hearing needed by' },
  avoid: { title: 'Days to avoid for the hearing begin', passes: true },
  draftOrder: { title: 'Draft order to the court' },
  interimHearing: { title: 'Interim hearing' },
  returnHearing: { title: 'Hearing with the defendant, as proposed' },
  fullHearing: { title: 'Full hearing' },
  serveOrder: { title: 'Order to be served', atOnce: true, noLimit: true },
  notification: { title: 'Last day for the first notification' },
  changeNotification: { title: 'Last day to notify a change of name or address', passes: true },
  mainApplication: { title: 'Full order to be decided before the interim order ends', atOnce: true },
  interimWarning: { title: 'Interim order will end soon', passes: true },
  interimEnds: { title: 'Last day of the interim order' },
  appeal: { title: 'Last day for a notice of appeal', passes: true },
  conditionCheck: { title: 'First check of a condition', passes: true },
  safetyCheck: { title: 'First check under the monitoring plan', passes: true },
  provider: { title: 'First day with a provider', passes: true },
  review: { title: 'Review of the order' },
  bailEnds: { title: 'Bail ends', passes: true },
  criminalNext: { title: 'Next date in the criminal case', passes: true },
  conditionEnds: { title: 'Last day of a condition', passes: true },
  consentWindow: { title: 'End of the first two years of the order', passes: true },
  orderEnds: { title: 'Last day of the order', passes: true },
} as const satisfies Record<string, Manner>

export type DeadlineKind = keyof typeof deadlineKinds

/** How a kind of date is called and read. */
export const mannerOf = (kind: DeadlineKind): Manner => deadlineKinds[kind]

/** The kind in the key of a date, as in "avoid:a-1"; undefined where no kind is called so. */
export function kindOf(key: string): DeadlineKind | undefined {
  const [name = ''] = key.split(':')
  return isKind(name) ? name : undefined
}

const isKind = (name: string): name is DeadlineKind => Object.hasOwn(deadlineKinds, name)

/** How a date stands on a day. `due`: it is to be done now; for what has a last day that is from seven days before it on. */
export type DeadlineState = 'done' | 'overdue' | 'due' | 'ahead'
