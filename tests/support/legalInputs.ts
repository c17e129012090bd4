import type { CompleteInputs } from './conditionInputs.ts'

/** Complete inputs for more conditions on legal process, property and what is declared, and the wording they give. */
export const legalInputs: CompleteInputs = {
  L01: {
    inputs: { person: 'om' },
    text: 'must not start or continue a civil or family claim about Ottoline Marshbank except through a solicitor or with the court’s permission.',
  },
  L02: {
    inputs: { person: 'om', body: 'Emberfield Parish Council', role: 'its complaints officer' },
    text: 'must not complain about Ottoline Marshbank to Emberfield Parish Council except in writing to its complaints officer.',
  },
  L03: {
    inputs: { person: 'om', things: ['home', 'vehicle', 'letterbox', 'bins'] },
    text: 'must not touch Ottoline Marshbank’s home, vehicle, letterbox or bins, by hand or with an object.',
  },
  L04: {
    inputs: {
      items: ['two front-door keys', 'the parking card'],
      station: 'Dunmarrow Police Station',
      date: '2026-09-14',
    },
    text: 'must hand two front-door keys and the parking card to an officer at Dunmarrow Police Station by 14 September 2026.',
  },
  L06: {
    inputs: { places: ['Larch Row Vets', 'Fennel Kennels'], pet: 'the dog Biscuit' },
    text: 'must not contact Larch Row Vets or Fennel Kennels about the dog Biscuit by any means, including in person.',
  },
  L07: {
    inputs: { meetings: '3', days: '3' },
    text: 'must tell the SPO Manager, within 3 days, the full name of each person whom he has met as a partner or possible partner on 3 days or more. The time runs from being served with this order or, if later, from the last of the 3 days.',
    they: 'must tell the SPO Manager, within 3 days, the full name of each person whom they have met as a partner or possible partner on 3 days or more. The time runs from being served with this order or, if later, from the last of the 3 days.',
  },
  L08: {
    inputs: { days: '7' },
    text: 'must tell the SPO Manager of a change of his name at least 7 days before he applies for it or signs a deed for it. This adds to the duties to notify the police of names and replaces none of those duties.',
    they: 'must tell the SPO Manager of a change of their name at least 7 days before they apply for it or sign a deed for it. This adds to the duties to notify the police of names and replaces none of those duties.',
  },
  L09: {
    inputs: { days: '2', nights: '3' },
    text: 'must tell the SPO Manager the address and dates at least 2 days before he sleeps away from home for 3 nights or more in a row.',
    they: 'must tell the SPO Manager the address and dates at least 2 days before they sleep away from home for 3 nights or more in a row.',
  },
  L10: {
    inputs: {
      court: 'Dunmarrow Magistrates’ Court',
      parts: ['the Corn Hill entrance', 'the second waiting room'],
    },
    text: 'must stay in the courtroom, the Corn Hill entrance or the second waiting room at each hearing at Dunmarrow Magistrates’ Court, until court staff tell him that he may leave.',
    they: 'must stay in the courtroom, the Corn Hill entrance or the second waiting room at each hearing at Dunmarrow Magistrates’ Court, until court staff tell them that they may leave.',
  },
  L11: {
    inputs: { days: '3' },
    text: 'must tell the SPO Manager the name of each new employer and the address of each new place of work, within 3 days of the first day of work there.',
  },
  L12: {
    inputs: { person: 'om', bodies: ['the Millbank Runners', 'the Larch Row Residents'] },
    text: 'must not join the Millbank Runners or the Larch Row Residents, as a member or a volunteer, while Ottoline Marshbank is a member there.',
  },
}
