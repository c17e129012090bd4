import type { CompleteInputs } from './conditionInputs.ts'

/** Complete inputs for more requirements, and the wording they give. */
export const requirementInputs: CompleteInputs = {
  Q01: {
    inputs: {
      provider: 'Driftline',
      place: 'Castle Street Centre, Dunmarrow',
      sessions: '3',
      date: '2026-11-30',
    },
    text: 'must attend up to 3 assessment sessions of Driftline at Castle Street Centre, Dunmarrow, at each time that Driftline gives him in writing, not later than 30 November 2026.',
    they: 'must attend up to 3 assessment sessions of Driftline at Castle Street Centre, Dunmarrow, at each time that Driftline gives them in writing, not later than 30 November 2026.',
  },
  Q03: {
    inputs: {
      service: 'the Castlewick Wellbeing Clinic',
      place: '2 Gatehouse Road, Castlewick',
      date: '2026-10-30',
    },
    text: 'must attend one mental health assessment with the Castlewick Wellbeing Clinic at 2 Gatehouse Road, Castlewick, at the time that the Castlewick Wellbeing Clinic gives him in writing, not later than 30 October 2026. This requires attendance and no treatment.',
    they: 'must attend one mental health assessment with the Castlewick Wellbeing Clinic at 2 Gatehouse Road, Castlewick, at the time that the Castlewick Wellbeing Clinic gives them in writing, not later than 30 October 2026. This requires attendance and no treatment.',
  },
  Q04: {
    inputs: {
      substance: 'alcohol',
      service: 'Clearwell',
      place: '5 Corn Hill, Dunmarrow',
      date: '2026-10-30',
    },
    text: 'must attend an alcohol assessment with Clearwell at 5 Corn Hill, Dunmarrow, at the time that Clearwell gives him in writing, not later than 30 October 2026.',
    they: 'must attend an alcohol assessment with Clearwell at 5 Corn Hill, Dunmarrow, at the time that Clearwell gives them in writing, not later than 30 October 2026.',
  },
  Q05: {
    inputs: { station: 'Castlewick Police Station', times: ['mon,thu 18:00-20:00', 'sat 09:00-11:00'] },
    text: 'must sign on at Castlewick Police Station every Monday and Thursday between 6pm and 8pm and every Saturday between 9am and 11am.',
  },
  Q06: {
    inputs: {
      team: 'the SPO Team of Westmarch Police',
      purpose: 'the settings of the cameras',
      visits: '2',
      times: ['mon,tue,wed,thu,fri,sat,sun 09:00-20:00'],
    },
    text: 'must let into his home officers of the SPO Team of Westmarch Police who ask on any day between 9am and 8pm to see the settings of the cameras. Officers may ask at most 2 times a month. This gives no power to search.',
    they: 'must let into their home officers of the SPO Team of Westmarch Police who ask on any day between 9am and 8pm to see the settings of the cameras. Officers may ask at most 2 times a month. This gives no power to search.',
  },
  Q07: {
    inputs: { station: 'Dunmarrow Police Station', date: '2027-09-01', days: '7' },
    text: 'must confirm his home address in person at Dunmarrow Police Station within 7 days before 1 September 2027, and before the same day of each later year. This adds to the duties to notify the police of addresses and replaces none of those duties.',
    they: 'must confirm their home address in person at Dunmarrow Police Station within 7 days before 1 September 2027, and before the same day of each later year. This adds to the duties to notify the police of addresses and replaces none of those duties.',
  },
  Q08: {
    inputs: {
      items: ['the phone with the number 07700 900123', 'the grey tablet'],
      station: 'Dunmarrow Police Station',
      date: '2026-09-14',
      returned: '2026-12-14',
    },
    text: 'must hand the phone with the number 07700 900123 and the grey tablet to an officer at Dunmarrow Police Station by 14 September 2026. The police will return what was handed in on 14 December 2026.',
  },
  Q09: {
    inputs: { team: 'the SPO Team of Westmarch Police' },
    text: 'must tell an officer of the SPO Team of Westmarch Police who inspects a Device under this order the code that unlocks it, when asked.',
  },
  Q10: {
    inputs: { place: 'Dunmarrow Police Station', meetings: '2', date: '2027-03-01' },
    text: 'must meet the SPO Manager at Dunmarrow Police Station 2 times a month until 1 March 2027, at the times that the SPO Manager gives him in writing.',
    they: 'must meet the SPO Manager at Dunmarrow Police Station 2 times a month until 1 March 2027, at the times that the SPO Manager gives them in writing.',
  },
  Q11: {
    inputs: {
      place: '4 Pike Yard, Dunmarrow',
      times: ['mon,tue,wed,thu,fri,sat,sun 22:00-06:00'],
      date: '2026-12-31',
    },
    text: 'must stay at 4 Pike Yard, Dunmarrow every day between 10pm and 6am the next day, until 31 December 2026.',
  },
  Q12: {
    inputs: {
      station: 'Dunmarrow Police Station',
      date: '2026-09-14',
      time: '2pm',
      language: 'Polish',
    },
    text: 'must attend Dunmarrow Police Station on 14 September 2026 at 2pm, where an officer will explain this order with a Polish interpreter.',
  },
}
