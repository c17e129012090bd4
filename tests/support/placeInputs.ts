import type { CompleteInputs } from './conditionInputs.ts'

/** Complete inputs for more conditions on places, and the wording they give. */
export const placeInputs: CompleteInputs = {
  P01: {
    inputs: { premises: ['Ember House in Mill Road, Dunmarrow', 'Ironhall Gym in Ash Lane, Dunmarrow'] },
    text: 'must not enter Ember House in Mill Road, Dunmarrow or Ironhall Gym in Ash Lane, Dunmarrow.',
  },
  P02: {
    inputs: { map: '1', roads: ['Mill Road', 'Ash Lane', 'Tower Street'], open: ['Tower Street'] },
    text: 'must not enter the area inside the red line on Map 1, bounded by Mill Road, Ash Lane and Tower Street. The boundary roads are part of the area except Tower Street.',
  },
  P03: {
    inputs: { sector: 'DM4 2', map: '3' },
    text: 'must not enter postcode sector DM4 2, which is the area edged red on Map 3.',
  },
  P04: {
    inputs: { person: 'om' },
    text: 'must not go to a place where he knows or believes that Ottoline Marshbank lives, works or stays.',
    they: 'must not go to a place where they know or believe that Ottoline Marshbank lives, works or stays.',
  },
  P07: {
    inputs: {
      area: 'the parish of Ninefold',
      map: '2',
      open: ['Station Road', 'the car park of Ninefold Surgery'],
    },
    text: 'must not enter the parish of Ninefold, shown on Map 2, except Station Road and the car park of Ninefold Surgery.',
  },
  P08: {
    inputs: { person: 'tansy', premises: ['4 Pike Yard, Dunmarrow'] },
    text: 'must not go to the premises of Tansy Marshbank at 4 Pike Yard, Dunmarrow.',
  },
  P09: {
    inputs: { person: 'om', venues: ['the Lantern Theatre in Tower Street, Dunmarrow'] },
    text: 'must not enter the Lantern Theatre in Tower Street, Dunmarrow on a day for which the organiser has announced in public that Ottoline Marshbank will appear there.',
  },
  P10: {
    inputs: {
      route: 'bus route 12 between Dunmarrow and Emberfield',
      times: ['mon,tue,wed,thu,fri 07:00-09:00'],
    },
    text: 'must not travel on bus route 12 between Dunmarrow and Emberfield on any day from Monday to Friday between 7am and 9am.',
  },
  P11: {
    inputs: { place: 'Fennel Street, Dunmarrow', minutes: '5' },
    text: 'must not stay in Fennel Street, Dunmarrow for more than 5 minutes at a time.',
  },
  P12: {
    inputs: {
      building: 'Tern Court, Ash Lane',
      closed: ['the front path', 'the garden', 'the first landing'],
      open: ['the rear entrance', 'the north stair', 'the bin store'],
    },
    text: 'must not enter the front path, the garden or the first landing of Tern Court, Ash Lane. The defendant may use the rear entrance, the north stair and the bin store.',
  },
  P13: {
    inputs: { place: 'the Meeting House in Mill Road, Dunmarrow', times: ['sun 08:00-09:30'] },
    text: 'must not be at the Meeting House in Mill Road, Dunmarrow except every Sunday between 8am and 9:30am.',
  },
  P14: {
    inputs: {
      school: 'Northmere College',
      blocks: ['the Arts Block', 'the library'],
      plan: 'the plan of 3 September 2026',
    },
    text: 'must not enter the Arts Block or the library at Northmere College. The way to classes that stays open is shown in the plan of 3 September 2026, which is served with this order.',
  },
  P15: {
    inputs: {
      from: 'Castle Street Station',
      to: '4 Pike Yard, Dunmarrow',
      road: ['Ash Lane', 'Station Road'],
    },
    text: 'must not travel between Castle Street Station and 4 Pike Yard, Dunmarrow except along Ash Lane and Station Road without stopping.',
  },
}
