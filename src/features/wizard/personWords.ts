/** The words for a person’s name and details, wherever a step asks for them. */
export const personWords = {
  name: 'Full name',
  shownAs: 'How do the served papers name this person?',
  shown: [
    { value: 'name', label: 'By the real name' },
    { value: 'pseudonym', label: 'By another name or a letter' },
  ],
  label: 'Name or letter to be used instead',
  labelHint: 'For example: Person A. Not initials, and nothing that leads to the real name.',
  why: 'Why is the real name withheld?',
  howKnown: 'How will the defendant know who is meant?',
  howKnownHint:
    'An order that the defendant cannot understand cannot be obeyed. For example: the person with whom he worked from 2023 to 2025.',
  pronoun: 'How do the papers refer to this person?',
  pronouns: [
    { value: 'she', label: 'She' },
    { value: 'he', label: 'He' },
    { value: 'they', label: 'They' },
  ],
  under18: 'Is this person under 18?',
  details: 'Addresses, telephones and other details',
  detailsHint:
    'Each detail is withheld from the defendant, in every served paper, until you release that one with a reason.',
  addDetail: 'Add a detail',
  kinds: [
    { value: 'home', label: 'Home address' },
    { value: 'workplace', label: 'Place of work' },
    { value: 'school', label: 'School or college' },
    { value: 'phone', label: 'Telephone number' },
    { value: 'email', label: 'Email address' },
    { value: 'vehicle', label: 'Vehicle' },
    { value: 'account', label: 'Online account' },
    { value: 'newName', label: 'New name' },
  ],
  kind: (at: number) => `Kind of detail ${at}`,
  value: (at: number) => `Detail ${at}`,
  released: (at: number) => `May the defendant see detail ${at}?`,
  withhold: 'No, withhold it',
  release: 'Yes, show it in the served papers',
  releasedWhy: (at: number) => `Why is it safe and needed to show detail ${at}?`,
  withheldTag: 'Withheld from the defendant',
  releasedTag: 'Shown to the defendant',
} as const
