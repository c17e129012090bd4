/** The pages of the wizard in the order in which an officer meets them, by section of the task list. */
export const sections = [
  {
    id: 'start',
    title: 'Before you start',
    steps: ['decision', 'route', 'change', 'applicant', 'court', 'proceedings'],
  },
  { id: 'people', title: 'People', steps: ['defendant', 'area', 'circumstances', 'protected', 'others'] },
  { id: 'happened', title: 'What happened', steps: ['acts', 'evidence', 'witnesses', 'disclosure'] },
  { id: 'tests', title: 'The legal tests', steps: ['stalking', 'risk', 'necessity'] },
  {
    id: 'order',
    title: 'The order',
    steps: ['prohibitions', 'requirements', 'map', 'length', 'interim', 'views', 'equality', 'safety'],
  },
  {
    id: 'send',
    title: 'Check and send',
    steps: [
      'statement',
      'thread',
      'challenge',
      'answers',
      'bundle',
      'documents',
      'papersServed',
      'service',
      'returns',
    ],
  },
] as const

export type StepId = (typeof sections)[number]['steps'][number]

export const stepIds: readonly StepId[] = sections.flatMap((section) => [...section.steps])
