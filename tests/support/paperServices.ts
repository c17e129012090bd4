import type { CaseFile } from '#src/domain/case/caseFile.ts'

type Answer = NonNullable<CaseFile['papersServed']>
type Service = NonNullable<NonNullable<Answer['served']>['services']>[number]

/** Papers handed over in person, with everything that proves it, with these facts changed. */
export const handedOver = (
  change: Partial<Service> = {},
  how: Partial<NonNullable<Service['how']>> = {},
): Service => ({
  id: 'service-1',
  papers: ['D1', 'D9'],
  dated: '2026-06-22',
  pages: '46 pages',
  ...change,
  how: {
    method: 'personal',
    on: '2026-06-23',
    time: '15:20',
    place: 'Dunmarrow Police Station',
    by: 'PC Wynn Arkwright, 5120',
    identity: 'Known to the officer',
    explained: 'yes',
    copyLeft: 'yes',
    signature: 'signed',
    ...how,
  },
})

/** Papers sent by first-class post, with these facts changed. */
export const posted = (how: Partial<NonNullable<Service['how']>> = {}): Service => ({
  id: 'service-2',
  papers: ['D9'],
  how: { method: 'post', on: '2026-06-23', place: '4 Tannery Yard', by: 'PC Wynn Arkwright', ...how },
})

/** The answers of the page on the service of papers with these services. */
export const servedPapers = (...services: Service[]): Answer => ({ served: { answer: 'yes', services } })
