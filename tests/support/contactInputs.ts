import type { CompleteInputs } from './conditionInputs.ts'

/** Complete inputs for more conditions on contact, and the wording they give. */
export const contactInputs: CompleteInputs = {
  C03: {
    inputs: { people: ['pip', 'tansy'] },
    text: 'must not contact Pip Marshbank or Tansy Marshbank by any means, including in person or by phone, text, post, email, messaging app or social media.',
  },
  C05: {
    inputs: { person: 'om' },
    text: 'must not give Ottoline Marshbank an item by any means, including by post, by courier, by leaving it or through another person.',
  },
  C07: {
    inputs: { person: 'om' },
    text: 'must not ask another person where Ottoline Marshbank lives, works or goes, or about Ottoline Marshbank’s relationships.',
  },
  C08: {
    inputs: { people: ['om', 'tansy'] },
    text: 'must not tell Ottoline Marshbank or Tansy Marshbank that he will harm himself.',
    they: 'must not tell Ottoline Marshbank or Tansy Marshbank that they will harm themselves.',
  },
  C09: {
    inputs: {
      person: 'om',
      services: ['the Finch app', 'the contacts of the phone with the number 07700 900123'],
      hours: '48',
    },
    text: 'must block Ottoline Marshbank on the Finch app and the contacts of the phone with the number 07700 900123, within 48 hours of being served with this order.',
  },
  C10: {
    inputs: {
      person: 'om',
      groups: ['the Millbank Runners chat', 'the Larch Row Residents group'],
      date: '2026-09-14',
    },
    text: 'must not be a member of the Millbank Runners chat or the Larch Row Residents group after 14 September 2026 while Ottoline Marshbank is a member.',
  },
  C12: {
    inputs: {
      child: 'pip',
      school: 'Emberfield Primary School',
      role: 'the head teacher',
      topics: ['health', 'progress', 'school reports'],
    },
    text: 'must not contact Emberfield Primary School except in writing to the head teacher about Pip Marshbank’s health, progress and school reports.',
  },
}
