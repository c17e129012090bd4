import type { CompleteInputs } from './conditionInputs.ts'

/** Complete inputs for more conditions on accounts and devices, and the wording they give. */
export const onlineInputs: CompleteInputs = {
  O01: {
    inputs: { people: ['om', 'tansy'] },
    text: 'must not publish or share, including online, in print or in a group chat, a statement, image or recording that names, shows or is about Ottoline Marshbank or Tansy Marshbank. A complaint to the police, a court, a Member of Parliament or a regulator is not a breach, nor is private talk with a doctor or lawyer.',
  },
  O02: {
    inputs: { person: 'om', words: ['the nickname “Sparrow”', 'the initials “OM”'] },
    text: 'must not refer to Ottoline Marshbank online by the nickname “Sparrow” or the initials “OM”.',
  },
  O03: {
    inputs: {
      posts: ['the post of 3 May 2026 on the profile @reedbed', 'the pictures on the page Larch Row News'],
      date: '2026-09-14',
    },
    text: 'must take down by 14 September 2026 each post listed here that he controls: the post of 3 May 2026 on the profile @reedbed and the pictures on the page Larch Row News.',
    they: 'must take down by 14 September 2026 each post listed here that they control: the post of 3 May 2026 on the profile @reedbed and the pictures on the page Larch Row News.',
  },
  O05: {
    inputs: { names: ['Rowan Sedge', 'rsedge71'] },
    text: 'must not use a messaging or social media Account in a name other than Rowan Sedge or rsedge71.',
  },
  O06: {
    inputs: { accounts: ['the profile @ottoline.m', 'the page Marshbank Pottery'] },
    text: 'must not search for, open, follow or react to the profile @ottoline.m or the page Marshbank Pottery.',
  },
  O07: {
    inputs: { person: 'om' },
    text: 'must not make or use a profile, email address or advert with the name, picture or phone number of Ottoline Marshbank.',
  },
  O08: {
    inputs: { person: 'om', shared: ['the joint account at Mill Bank', 'the account for water'] },
    text: 'must not access, or attempt to access, an Account or Device of Ottoline Marshbank. This does not cover the joint account at Mill Bank and the account for water.',
  },
  O09: {
    inputs: { phones: '1', cards: '2', others: ['the phone that Reed Buses supplies for work'] },
    text: 'must not have or use more than 1 mobile phone and 2 SIM cards at a time. This does not count the phone that Reed Buses supplies for work.',
  },
  O10: {
    inputs: { days: '3' },
    text: 'must tell the SPO Manager the make, model and serial number, and each phone number, of each Device that he has, within 3 days. The time runs from being served with this order or, if later, from first having the Device.',
    they: 'must tell the SPO Manager the make, model and serial number, and each phone number, of each Device that they have, within 3 days. The time runs from being served with this order or, if later, from first having the Device.',
  },
  O12: {
    inputs: {
      devices: ['the phone with the number 07700 900123', 'the computer in the study'],
      days: '30',
      report: '3',
    },
    text: 'must keep for 30 days the browsing history of the phone with the number 07700 900123 and the computer in the study. To use a private mode, which keeps none, is a breach. It is not a breach if a fault deletes it and he reports the fault to the SPO Manager within 3 days.',
    they: 'must keep for 30 days the browsing history of the phone with the number 07700 900123 and the computer in the study. To use a private mode, which keeps none, is a breach. It is not a breach if a fault deletes it and they report the fault to the SPO Manager within 3 days.',
  },
  O13: {
    inputs: {
      product: 'the Lanternview software',
      devices: ['the phone with the number 07700 900123'],
      team: 'the SPO Team',
      purpose: 'messages to Ottoline Marshbank',
      date: '2027-03-31',
    },
    text: 'must accept the Lanternview software on the phone with the number 07700 900123, set up by the SPO Team, until 31 March 2027, without removing or changing it. It may report only messages to Ottoline Marshbank.',
  },
  O14: {
    inputs: {
      tools: ['a VPN', 'the Tor browser', 'an app that hides the number of a caller'],
      allowed: ['the VPN that Reed Buses requires for work'],
    },
    text: 'must not use a VPN, the Tor browser or an app that hides the number of a caller on a Device. This does not cover the VPN that Reed Buses requires for work.',
  },
  O15: {
    inputs: { people: ['om', 'pip'], camera: 'the doorbell camera at 4 Pike Yard' },
    text: 'must not photograph, film or record Ottoline Marshbank or Pip Marshbank. This does not cover the doorbell camera at 4 Pike Yard while it is kept as this order requires.',
  },
  O16: {
    inputs: { people: ['om'] },
    text: 'must not make or share a picture, video or sound recording that is altered or generated to show Ottoline Marshbank doing or saying what did not happen.',
  },
  O17: {
    inputs: { person: 'om', image: 'intimate image', date: '2026-09-14' },
    text: 'must hand the SPO Manager by 14 September 2026 every intimate image of Ottoline Marshbank that he has, keeping no copy after that day.',
    they: 'must hand the SPO Manager by 14 September 2026 every intimate image of Ottoline Marshbank that they have, keeping no copy after that day.',
  },
  O18: {
    inputs: { person: 'om', details: ['address', 'phone number', 'place of work', 'travel plans'] },
    text: 'must not share Ottoline Marshbank’s address, phone number, place of work or travel plans with another person, online or in any other way.',
  },
  O19: {
    inputs: { person: 'om' },
    text: 'must not order goods, services or visits in the name of Ottoline Marshbank, or to a place where he knows or believes that Ottoline Marshbank lives or works.',
    they: 'must not order goods, services or visits in the name of Ottoline Marshbank, or to a place where they know or believe that Ottoline Marshbank lives or works.',
  },
  O20: {
    inputs: { person: 'om', systems: ['locks', 'heating', 'cameras', 'speakers'] },
    text: 'must not operate or, from the end of the day after this order is served, have access to the locks, heating, cameras or speakers at Ottoline Marshbank’s home.',
  },
}
