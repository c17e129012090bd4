/** The invented cases that come with the app, for training and for trying things out. */
export const trainingCases = [
  {
    id: 'fx-01',
    title: 'Former partner with a shared child; bail is ending',
    force: 'Westmarch Police',
    acts: 12,
  },
  { id: 'fx-02', title: 'Former colleague who was dismissed', force: 'Saltshire Police', acts: 11 },
  { id: 'fx-03', title: 'Next-door neighbour who shares a path', force: 'Northmere Constabulary', acts: 11 },
  {
    id: 'fx-04',
    title: 'Public figure and a stranger, with a show near',
    force: 'Westmarch Police',
    acts: 12,
  },
  {
    id: 'fx-08',
    title: 'No fixed address, and an interim order that ran out',
    force: 'Northmere Constabulary',
    acts: 13,
  },
] as const
