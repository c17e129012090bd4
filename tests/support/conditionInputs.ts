import type { RawInputs } from '#src/domain/conditions/inputs.ts'
import type { ConditionPeople } from '#src/domain/conditions/people.ts'
import { contactInputs } from './contactInputs.ts'
import { legalInputs } from './legalInputs.ts'
import { onlineInputs } from './onlineInputs.ts'
import { placeInputs } from './placeInputs.ts'
import { requirementInputs } from './requirementInputs.ts'
import { watchingInputs } from './watchingInputs.ts'

/** An invented protected person, a child and a go-between, as the papers show them. */
export const shownPeople: ConditionPeople = {
  defendant: 'he',
  shown: new Map([
    ['om', 'Ottoline Marshbank'],
    ['pip', 'Pip Marshbank'],
    ['tansy', 'Tansy Marshbank'],
  ]),
}

/** Inputs that leave nothing out, the wording they give for a man, and for “they” where it differs by its verbs. */
export type CompleteInputs = Record<string, { inputs: RawInputs; text: string; they?: string }>

/** Complete inputs for each condition of the library, by its code, and the wording they give. */
export const completeInputs: CompleteInputs = {
  ...contactInputs,
  ...onlineInputs,
  ...legalInputs,
  ...placeInputs,
  ...requirementInputs,
  ...watchingInputs,
  C01: {
    inputs: { person: 'om' },
    text: 'must not contact Ottoline Marshbank by any means, including in person or by phone, text, post, email, messaging app, social media, online game or payment reference.',
  },
  C02: {
    inputs: { person: 'om' },
    text: 'must not ask or knowingly allow another person to contact Ottoline Marshbank for him.',
    they: 'must not ask or knowingly allow another person to contact Ottoline Marshbank for them.',
  },
  C04: {
    inputs: { person: 'om' },
    text: 'must not reply if Ottoline Marshbank contacts him.',
    they: 'must not reply if Ottoline Marshbank contacts them.',
  },
  C06: {
    inputs: {
      person: 'om',
      payment: 'child maintenance',
      service: 'the Child Maintenance Service',
      reference: 'CM 4471',
    },
    text: 'must not pay money to Ottoline Marshbank except child maintenance through the Child Maintenance Service with the payment reference “CM 4471” and no other words.',
  },
  C11: {
    inputs: { person: 'om', child: 'pip', app: 'the Kite app', times: ['sat 10:00-16:00'] },
    text: 'must not contact Ottoline Marshbank except about Pip Marshbank, through the Kite app, every Saturday between 10am and 4pm.',
  },
  P05: {
    inputs: { streets: ['Larch Row', 'Fennel Street'], town: 'Dunmarrow' },
    text: 'must not enter Larch Row or Fennel Street in Dunmarrow.',
  },
  P06: {
    inputs: {
      street: 'School Lane',
      town: 'Emberfield',
      times: ['mon,tue,wed,thu,fri 08:00-09:15', 'mon,tue,wed,thu,fri 15:00-16:15'],
      terms: ['2026-09-07/2026-12-18'],
    },
    text: 'must not be in School Lane in Emberfield on any day from Monday to Friday between 8am and 9:15am or between 3pm and 4:15pm, on days from 7 September 2026 to 18 December 2026.',
  },
  W02: {
    inputs: { person: 'om' },
    text: 'must not follow a vehicle in which he knows or believes that Ottoline Marshbank is travelling.',
    they: 'must not follow a vehicle in which they know or believe that Ottoline Marshbank is travelling.',
  },
  W07: {
    inputs: { people: ['om', 'pip'], things: ['a car that Ottoline Marshbank uses'] },
    text: 'must not use a Tracker to find where Ottoline Marshbank, Pip Marshbank or a car that Ottoline Marshbank uses is.',
  },
  W08: {
    inputs: { person: 'om', accounts: ['cloud photos', 'the car app'] },
    text: 'must not be signed in, from the end of the day after this order is served, to an Account of Ottoline Marshbank, including cloud photos and the car app.',
  },
  O04: {
    inputs: { kinds: ['messaging', 'social media', 'dating', 'gaming', 'email'], days: '3' },
    text: 'must tell the SPO Manager the service, username and email address of each messaging, social media, dating, gaming and email Account that he has, within 3 days. The time runs from being served with this order or, if later, from opening the Account.',
    they: 'must tell the SPO Manager the service, username and email address of each messaging, social media, dating, gaming and email Account that they have, within 3 days. The time runs from being served with this order or, if later, from opening the Account.',
  },
  O11: {
    inputs: {
      team: 'the SPO Team of Westmarch Police',
      purpose: 'messages to Ottoline Marshbank',
      times: ['mon,tue,wed,thu,fri,sat,sun 08:00-20:00'],
      hours: '48',
    },
    text: 'must hand each Device that he has to an officer of the SPO Team of Westmarch Police who asks for it on any day between 8am and 8pm. The officer may inspect it for messages to Ottoline Marshbank. The team will return it within 48 hours.',
    they: 'must hand each Device that they have to an officer of the SPO Team of Westmarch Police who asks for it on any day between 8am and 8pm. The officer may inspect it for messages to Ottoline Marshbank. The team will return it within 48 hours.',
  },
  L05: {
    inputs: {
      child: 'pip',
      place: 'Emberfield Primary School',
      order: 'paragraph 3 of family order F-26-0117',
    },
    text: 'must not approach Pip Marshbank at Emberfield Primary School except as paragraph 3 of family order F-26-0117 allows.',
  },
  Q02: {
    inputs: {
      programme: 'the Driftline programme',
      place: 'Castle Street Centre, Dunmarrow',
      sessions: '12',
      times: ['tue 18:30-20:00'],
      start: '2026-09-01',
      end: '2026-11-17',
    },
    text: 'must attend 12 sessions of the Driftline programme at Castle Street Centre, Dunmarrow every Tuesday between 6:30pm and 8pm, from 1 September 2026 to 17 November 2026.',
  },
}

/** Words that no wording of the library may use, as a quick net under the wording rules. */
export const bannedWords =
  /\b(?:harass|pester|molest|annoy|bother|intimidat|abusive|offensive|inappropriate|near|close to|vicinity|around|associate|reasonabl|excessive|appropriate|unnecessary|etc|such as|similar|loiter|immediately|promptly|regularly|engage|co-?operate|behaviour|victim|offender|stalker|forthwith|hereby|aforesaid|shall|try to|seek to|metres|consent|women|TBC)/i
