/** The words of the page on which the officer chooses the route. */
export const wording = {
  lead: 'An interim order protects while the court waits to decide. It can only be made while a full application is before the court.',
  kind: 'Which application is this?',
  kinds: [
    { value: 'full', label: 'A full order' },
    {
      value: 'fullWithInterim',
      label: 'A full order, and an interim order until it is decided',
      hint: 'Choose this where protection cannot wait for the full hearing.',
    },
    {
      value: 'interimOnly',
      label: 'An interim order, for a full application already made',
      hint: 'Only the chief officer who made the full application may ask.',
    },
    {
      value: 'change',
      label: 'To vary, renew or discharge an order that was made',
      hint: 'An application of its own, by complaint.',
    },
  ],
  mainCourt: 'Court to which the full application was made',
  mainReference: 'Reference of the full application',
  mainMadeOn: 'Day on which the full application was made',
  sameChiefOfficer: 'Was the full application made by the same chief officer?',
  deed: 'What is the court asked to do with the order?',
  deeds: [
    { value: 'vary', label: 'Vary it' },
    { value: 'renew', label: 'Renew it' },
    { value: 'discharge', label: 'Discharge it' },
  ],
  order: 'Which order is it?',
  orders: [
    { value: 'full', label: 'A full order' },
    { value: 'interim', label: 'An interim order' },
  ],
} as const
