/** The words of the page on what the court decided and how the order was served. */
export const wording = {
  lead: 'Come back to this page after the hearing. The days on which the defendant must notify are worked out from what you enter here.',
  orders: { interim: 'The interim order', outcome: 'The full order' },
  result: {
    interim: 'What did the court decide on the interim order?',
    outcome: 'What did the court decide on the full order?',
  },
  results: {
    notYet: 'There is no decision yet',
    made: 'It made an order',
    granted: 'It granted the application, as asked or with changes',
    discharged: 'It discharged the order',
    refused: 'It refused the application',
    withdrawn: 'The application was withdrawn',
  },
  dischargedOn: 'Day on which the order was discharged',
  refusedOn: 'Day of the decision',
  refusedWhy: 'The court’s reason',
  refusedHint:
    'In the court’s own words where you have them. Forces can count refusals only if the reason is kept.',
  withdrawnOn: 'Day on which it was withdrawn',
  withdrawnWhy: 'Why it was withdrawn',
  reason: 'Reason, as it is counted',
  made: {
    madeOn: 'Day on which the order was made',
    runs: 'How long did the court order it to last?',
    periods: { until: 'Until a last day', untilFurtherOrder: 'Until a further order' },
    lastDay: 'Last day of the order',
    lastDayHint: {
      interim: 'An interim order always has a last day.',
      outcome: 'As the order of the court says it.',
    },
    court: 'Court that made the order',
    replacesInterim: 'Does it take the place of an interim order?',
    replacesInterimHint:
      'Keep the record of the interim order and of its service: it proves from when the defendant had to notify.',
    interimMadeOn: 'Day on which the interim order was made',
  },
  conditions: {
    heading: { interim: 'Conditions of the interim order', outcome: 'Conditions of the full order' },
    lead: 'Compare the order of the court with the draft, line by line. The explanation for the defendant says what you record here. It is not for handing over until every condition has an answer.',
    changes:
      'Of a condition that the order has already, “made as drafted” means that it was changed as asked for. “Refused” means that it stays as it was.',
    asked: (text: string, change?: 'reworded' | 'removed') => {
      const said = /^the defendant\b/i.test(text) ? text : `The defendant ${text}`
      if (change === undefined) return said
      return change === 'removed' ? `To be removed: ${said}` : `To be reworded: ${said}`
    },
    none: 'No condition was asked for in this order.',
    of: (number: number) => `What did the court do with condition ${number}?`,
    answers: [
      { value: 'drafted', label: 'Made as drafted' },
      { value: 'reworded', label: 'Made in other words' },
      { value: 'refused', label: 'Refused' },
    ],
    reason: 'Why the condition was refused, as it is counted',
    reasonOf: (number: number) => `Why condition ${number} was refused, as it is counted`,
    wordsOf: (number: number) => `Condition ${number} in the words of the court`,
    wordsHint:
      'The whole condition with its exceptions, place and last day, beginning with “must not” or “must”. Nothing of the draft is added to it.',
  },
  served: {
    heading: { interim: 'Service of the interim order', outcome: 'Service of the full order' },
    lead: 'Charges for failing to notify have collapsed because service could not be proved. Record it while it is fresh: the record for the court is made from it.',
    answer: 'Has the order been served on the defendant?',
    on: 'Day of service',
    time: 'Time of service',
    timeHint: 'For example 15:30',
    place: 'Place of service',
    method: 'How was it served?',
    methods: {
      personal: 'Handed over in person',
      atCourt: 'Handed over at court',
      solicitor: 'On the defendant’s solicitor',
      post: 'By post',
    },
    by: 'Who served it',
    byHint: 'Name, rank and number',
    identity: 'How was the defendant’s identity checked?',
    explained: 'Were the conditions and the duty to notify explained?',
    language: 'Language used, and any interpreter',
    copyLeft: 'Was a copy left with the defendant?',
    response: 'What the defendant said',
    bodyWorn: 'Body-worn video reference',
    signature: 'Did the defendant sign for it?',
    signatures: { signed: 'Signed', refused: 'Refused to sign' },
    notifiedOn: 'Day on which the defendant first notified the police (optional)',
    notifiedHint: 'Leave this empty until the defendant has been to a police station and said it there.',
  },
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',
  stations: {
    heading: 'Where the defendant notifies',
    label: 'Police stations at which the defendant may notify',
    hint: 'Name and address, one to a line. The papers print them, so enter them before they are served.',
    add: 'Add',
  },
  deadline: {
    heading: 'When the defendant must notify',
    overdue:
      'That day has passed. Find out whether the defendant notified. Failing to do so without a reasonable excuse is an offence.',
    table: 'If the order is served on one of these days',
    served: 'Day of service',
    last: 'Last day to notify',
    notKnown:
      'It is not known whether the defendant must notify as a sex offender. If Part 2 of the Sexual Offences Act 2003 applies, nothing is due under this order yet.',
    afterPart2: 'That notification ends while this order may still run. The first notification is then due',
    change: 'Change what is recorded of sex-offender notification',
  },
  reminders: {
    heading: 'Once the order is made and served',
    copy: 'Certified copy of the order',
    recorded: 'Entry on the Police National Computer',
    serves: 'Service of the order',
    told: 'Told that it was served',
    done: 'done on',
    open: 'not yet recorded as done',
    none: 'Nobody is named for this yet.',
    change: 'Change the plan for safety and monitoring',
  },
  appeal: {
    heading: 'Appeal',
    may: 'The chief officer who applied may appeal to the Crown Court against the refusal.',
    last: 'Last day for the notice of appeal:',
  },
} as const
