/** The words of the page on which the officer checks every answer before the papers are made. */
export const wording = {
  lead: 'Read every answer once more. Change what is not right; Continue on that page brings you back here.',
  todo: 'What is still to do',
  none: 'Nothing stops this application, and nothing asks for a reason.',
  groups: {
    stops: { title: 'Must be put right', hint: 'While any of these stands, every paper is marked DRAFT.' },
    explain: {
      title: 'Needs a reason',
      hint: 'Put it right, or say why you go on. Your reason is kept and shown to the person who authorises.',
    },
    hint: { title: 'For your information', hint: 'Nothing has to be done about these.' },
  },
  go: 'Go to',
  reasons: {
    title: 'Reasons given, for the supervisor',
    none: 'No reason has been given yet.',
    caption: 'Each finding with its reason',
    finding: 'What was found',
    place: 'Where',
    reason: 'The officer’s reason',
    gone: 'No longer found. The reason is kept.',
  },
  answers: 'Your answers',
  change: 'Change',
  notEntered: 'Not entered',
  halfTyped: 'Typed but not yet understood:',
  nothing: 'Nothing entered yet.',
} as const
