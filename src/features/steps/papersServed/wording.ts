/** The words of the page on the service of the application papers. */
export const wording = {
  lead: 'Record each service while it is fresh: what was served, on whom, when and how. The record for the court is made from it.',
  answer: 'Have any papers been served on the defendant?',
  yes: 'Yes',
  no: 'No, not yet',
  list: 'What was served',
  listHint: 'One entry for each time. Papers served together are one entry.',
  noun: 'service',
  add: 'Add a service',
  one: (at: number) => `Service ${at}`,
  line: (at: number, line: string, isWhole: boolean) =>
    `Service ${at}: ${line}${isWhole ? '' : ' (not finished)'}`,
  papers: 'Which papers?',
  papersHint: 'As the served pack names them. Exhibits go with their index.',
  writing: 'The list of papers is being made.',
  noPapers: 'The list of papers could not be made. Check the page with the papers.',
  dated: 'Day printed on the papers (optional)',
  pages: 'Number of pages (optional)',
  pagesHint: 'For example: 46 pages with the exhibits',
  method: 'How were they served?',
  methods: [
    { value: 'personal', label: 'Handed over in person' },
    { value: 'atCourt', label: 'Handed over at court' },
    { value: 'solicitor', label: 'On the defendant’s solicitor' },
    {
      value: 'leftAtAddress',
      label: 'Left with somebody at the address',
      hint: 'If the defendant then stays away, the court may ask for proof that the summons was received.',
    },
    {
      value: 'post',
      label: 'By first-class post',
      hint: 'If the defendant then stays away, the court may ask for proof that the summons was received.',
    },
  ],
  on: { handed: 'Day of service', post: 'Day of posting' },
  time: 'Time of service',
  timeMaybe: 'Time of service (optional)',
  timeHint: 'For example 15:30',
  place: { handed: 'Place of service', post: 'Address to which they were posted' },
  by: 'Who served them',
  byHint: 'Name, rank and number',
  to: { solicitor: 'Solicitor or firm (optional)', leftAtAddress: 'Who they were left with (optional)' },
  identity: 'How was the defendant’s identity checked?',
  explained: 'Was the content explained?',
  language: 'Language used, and any interpreter (optional)',
  copyLeft: 'Was a copy left with the defendant?',
  response: 'What the defendant said (optional)',
  bodyWorn: 'Body-worn video reference (optional)',
  signature: 'Did the defendant sign for them?',
  signatures: [
    { value: 'signed', label: 'Signed' },
    { value: 'refused', label: 'Refused to sign' },
  ],
  deemed: (day: string) =>
    `By post, a hearsay notice counts as served on the second business day after posting: here ${day}.`,
  notice: 'A hearsay notice is among these papers. Say on the page on witnesses too that it was served.',
  toWitnesses: 'Open the page on witnesses',
  said: {
    acts: (agreed: number, disputed: number) => sides('The acts', agreed, disputed),
    conditions: (agreed: number, disputed: number) => sides('The conditions', agreed, disputed),
  },
  reply: {
    heading: 'The defendant’s reply',
    came: 'Has the reply form come back? (optional)',
    yes: 'Yes',
    no: 'No reply yet',
    on: 'Day on which it was received',
    agreedActs: 'Acts that the defendant agrees with (optional)',
    disputedActs: 'Acts that the defendant disputes (optional)',
    agreedConditions: 'Conditions that the defendant agrees to (optional)',
    disputedConditions: 'Conditions that the defendant disputes (optional)',
    makers: 'Whom does the defendant ask to have called, to be questioned? (optional)',
    credibility: 'Does it say that the credibility of the maker of a statement will be attacked? (optional)',
    times: 'Times of work, study or worship, as written (optional)',
    children: 'What it says of children, as written (optional)',
    witnesses: 'Witnesses of the defendant, as written (optional)',
    help: 'Interpreter or other help asked for (optional)',
    noName: 'A witness without a name',
  },
} as const

/** “The acts: 2 agreed, 1 disputed”. */
function sides(what: string, agreed: number, disputed: number): string {
  const parts = [agreed > 0 && `${agreed} agreed`, disputed > 0 && `${disputed} disputed`].filter(Boolean)
  return `${what}: ${parts.join(', ') || 'nothing ticked yet'}`
}
