import type { ZoneFault } from './zones.ts'

/** How a zone that leads to a withheld place is made wider. */
export function howToWiden({ found, kind }: Pick<ZoneFault, 'found' | 'kind'>): string {
  const streets = kind === 'sector' ? '' : `, or at least three streets of which “${found}” is not the middle`
  return `Name a whole parish or town${streets}, or use “a place where he knows or believes that she lives, works or stays” (P04)`
}

const why: { readonly [K in ZoneFault['kind']]: string } = {
  only: 'is the only street that this names, and a withheld place is in it',
  middle: 'is the middle of this zone, and a withheld place is in it',
  few: 'is one of two streets that this names, and a withheld place is in it',
  sector: 'is the one postcode area that this names, and a withheld place is in it',
}

/** What is wrong with a zone, in one sentence without its stop. */
export function whyZone({ found, kind }: Pick<ZoneFault, 'found' | 'kind'>): string {
  return `“${found}” ${why[kind]}`
}
