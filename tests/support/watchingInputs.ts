import type { CompleteInputs } from './conditionInputs.ts'

/** Complete inputs for more conditions on watching, and the wording they give. */
export const watchingInputs: CompleteInputs = {
  W01: {
    inputs: { person: 'om' },
    text: 'must not follow Ottoline Marshbank on foot, by bicycle or in a vehicle.',
  },
  W03: {
    inputs: { person: 'om' },
    text: 'must leave at once by the shortest route if he sees Ottoline Marshbank, without speaking, signalling or taking a picture.',
    they: 'must leave at once by the shortest route if they see Ottoline Marshbank, without speaking, signalling or taking a picture.',
  },
  W04: {
    inputs: { person: 'om', places: ['home', 'place of work', 'vehicle'] },
    text: 'must not watch Ottoline Marshbank’s home, place of work or vehicle, in person or with equipment, including a camera, a drone or an app.',
  },
  W05: {
    inputs: {
      cameras: ['the doorbell camera at 4 Pike Yard', 'the camera over its garage'],
      property: 'the front garden of 6 Pike Yard',
    },
    text: 'must keep the doorbell camera at 4 Pike Yard and the camera over its garage from recording pictures or sound of the front garden of 6 Pike Yard.',
  },
  W06: {
    inputs: { areas: ['Larch Row in Dunmarrow', 'Emberfield Primary School'] },
    text: 'must not fly a drone over Larch Row in Dunmarrow or Emberfield Primary School.',
  },
  W09: {
    inputs: { person: 'om', date: '2026-09-14' },
    text: 'must tell the SPO Manager by 14 September 2026 which Accounts and cameras of Ottoline Marshbank he can reach, and which Trackers show him where Ottoline Marshbank is.',
    they: 'must tell the SPO Manager by 14 September 2026 which Accounts and cameras of Ottoline Marshbank they can reach, and which Trackers show them where Ottoline Marshbank is.',
  },
  W10: {
    inputs: { person: 'om' },
    text: 'must not pay or ask another person to find, watch, photograph or report on Ottoline Marshbank.',
  },
  W11: {
    inputs: { people: ['om', 'tansy'], records: ['the electoral register', 'people-finder websites'] },
    text: 'must not search the electoral register or people-finder websites for Ottoline Marshbank or Tansy Marshbank.',
  },
  W13: {
    inputs: { days: '3', use: '3' },
    text: 'must tell the SPO Manager the make, colour and number plate of each vehicle that he owns, keeps or drives on 3 days or more in a month, within 3 days. The time runs from being served with this order or, if later, from first having the vehicle.',
    they: 'must tell the SPO Manager the make, colour and number plate of each vehicle that they own, keep or drive on 3 days or more in a month, within 3 days. The time runs from being served with this order or, if later, from first having the vehicle.',
  },
}
