import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { notificationPoints } from '#src/domain/law/notification.ts'
import { offencePoints } from '#src/domain/law/offences.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { gap, phrase } from '../phrase.ts'
import { field, part } from './fields.ts'

/** Part B: what the Act requires, and nothing else: SPA 2019 ss.9(2) to (4), 10(1) to (3). */
export function partB({ stations }: ServedCase): Block[] {
  return [
    part('Part B. What the Act requires'),
    { kind: 'paragraph', text: 'Write what the person says. This is all that the person has to notify.' },
    { kind: 'paragraph', text: 'Tick what is notified.', keepWithNext: true },
    field('b-first', 'First notification', 'checkbox'),
    field('b-new-name', 'New name', 'checkbox'),
    field('b-new-address', 'New home address', 'checkbox'),
    field('b-name', 'Full name'),
    field(
      'b-other-names',
      'Every other name that the person uses',
      'multiline',
      'Write “none” if the person says that there is none.',
    ),
    field('b-address', 'Home address', 'multiline', 'The only or main home in the United Kingdom.'),
    field(
      'b-found',
      'If there is no home: address or place in the United Kingdom where the person can regularly be found',
      'multiline',
    ),
    field('b-name-first-used', 'If a new name: day on which it was first used', 'date'),
    field('b-moved', 'If a new home: day of the move', 'date', notificationPoints.inAdvance.text),
    field('b-oral', 'Said by word of mouth, in person', 'checkbox', notificationPoints.inPerson.text),
    field('b-date', 'Day of this notification', 'date'),
    field('b-time', 'Time'),
    field('b-station', 'Police station'),
    field('b-area', 'The station is in the right police area', 'checkbox', area),
    {
      kind: 'paragraph',
      text: phrase`Any police station in that area will do. Stations named to this person as examples: ${stations ? fullStop(stations) : gap('the police stations')}`,
    },
  ]
}

const area = `${notificationPoints.localArea.text} Before a move it is the area of the old address, after it that of the new one.`

/** Part C: what may help to know the person again. Nobody need give it. */
export function partC(): Block[] {
  return [
    part('Part C. Voluntary: the person need not answer'),
    {
      kind: 'paragraph',
      text: 'The Act does not ask for anything in this part. Tell the person so. Not to answer is no offence.',
    },
    field('c-born', 'Date of birth', 'date'),
    field('c-insurance', 'National Insurance number'),
    field('c-document', 'Identity document seen'),
    field('c-phone', 'Telephone number'),
  ]
}

/** Part D: fingerprints and photographs, with what they may be used for: SPA 2019 s.10(5), (6). */
export function partD(): Block[] {
  return [
    part('Part D. Fingerprints and photograph'),
    {
      kind: 'paragraph',
      tone: 'warning',
      text: `${notificationPoints.identity.text} See section 10(5) and (6).`,
    },
    field('d-prints-asked', 'Fingerprints: asked for', 'checkbox'),
    field('d-prints-taken', 'Fingerprints: taken', 'checkbox'),
    field('d-prints-refused', 'Fingerprints: refused', 'checkbox'),
    field('d-photo-asked', 'Photograph: asked for', 'checkbox'),
    field('d-photo-taken', 'Photograph: taken', 'checkbox'),
    field(
      'd-photo-refused',
      'Photograph: refused',
      'checkbox',
      'To refuse without reasonable excuse is an offence.',
    ),
  ]
}

/** Part E: the written acknowledgement of the police: SPA 2019 s.10(4). */
export function partE(): Block[] {
  return [
    part('Part E. Acknowledgement'),
    { kind: 'paragraph', tone: 'warning', text: offencePoints.notificationMaximum.text },
    field(
      'e-warning',
      'I told the person that it is an offence to notify what they know to be false',
      'checkbox',
    ),
    {
      kind: 'paragraph',
      text: 'I acknowledge that this notification was made to me as it is written above.',
    },
    field('e-officer', 'Name of the officer, or of the person authorised by the officer in charge'),
    field('e-number', 'Number'),
    field(
      'e-authorised',
      'I am not an officer: the officer in charge of the station authorised me',
      'checkbox',
    ),
    field('e-given', 'Day and time of this acknowledgement'),
    field('e-copy', 'A copy of this acknowledgement was handed to the person', 'checkbox'),
    {
      kind: 'signature',
      role: 'Officer or authorised person',
      lines: [{ label: 'Signature' }, { label: 'Date' }],
    },
    { kind: 'signature', role: 'Person who notified', lines: [{ label: 'Signature' }, { label: 'Date' }] },
    field(
      'e-refused',
      'The person refused to sign',
      'checkbox',
      'A refusal to sign does not undo the notification.',
    ),
  ]
}

/** Part F: what the police do next. It stands in no copy that leaves the police. */
export function partF(): Block[] {
  return [
    part('Part F. Follow-up by the police'),
    field('f-pnc', 'Police National Computer updated', 'checkbox'),
    field('f-marker', 'Local marker updated', 'checkbox'),
    field(
      'f-told',
      'Officer of the protected person told',
      'checkbox',
      'No address of the person who notified is passed on without need.',
    ),
    field('f-diary', 'Next check: day', 'date'),
    field('f-by', 'By whom'),
  ]
}
