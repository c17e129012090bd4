/** The words of the page on the link to the police area. */
export const wording = {
  lead: 'A chief officer for a police area may apply only against a person with a link to that area.',
  basis: 'What is the defendant’s link to your police area?',
  bases: {
    resides: 'The defendant lives in the area',
    believedIn: 'The chief officer believes that the defendant is in the area',
    intendsToCome: 'The chief officer believes that the defendant means to come to the area',
  },
  grounds: 'What shows this? (optional)',
  believed: 'Why does the chief officer believe this?',
  noArea: 'This force has no police area, so no link is needed.',
  noAreaRecorded: 'This is recorded as “not limited to a police area”.',
  kindMissing:
    'The kind of force is not chosen yet. For the British Transport Police and the Ministry of Defence Police no link is needed.',
  toApplicant: 'Choose the kind of force',
  notLimited: 'Not limited to a police area',
} as const
