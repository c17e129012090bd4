/** The words of the page on how long, and where, the order has effect. */
export const wording = {
  lead: 'Ask for the length that the risk needs, and say why. The court decides the day on which the order begins.',
  act: 'What the Act says about length',
  period: 'How long should the order last?',
  kinds: {
    forLength: 'For a fixed length',
    untilDay: 'Until a fixed day',
    untilFurtherOrder: 'Until a further order',
  },
  years: 'Years',
  months: 'Months',
  reason: 'Why is this length needed?',
  lastDay: 'Last day of the order',
  lastDayHint: 'The court counts at least two years from the day on which it makes the order.',
  noEnd: 'Why should the order have no end date?',
  actPlace: 'What the Act says about places',
  reach: 'Where should the order have effect?',
  reaches: {
    uk: 'In all parts of the United Kingdom',
    someLimited: 'Some conditions are limited to a locality',
  },
  why: 'Why are some conditions limited to a locality?',
  limited: 'These conditions are limited to a locality now:',
  different: 'A single condition with a day of its own',
} as const
