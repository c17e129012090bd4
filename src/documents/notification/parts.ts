import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { gap } from '../phrase.ts'
import { field, part } from './fields.ts'
import { type NotificationSpeech, notificationSpeech } from './notificationSpeech.ts'

const english = notificationSpeech('en-GB')

/** Part B: what the Act requires, and nothing else: SPA 2019 ss.9(2) to (4), 10(1) to (3). */
export function partB({ stations }: ServedCase, { words, tell, asWritten } = english): Block[] {
  const named = asWritten(stations ? fullStop(stations) : gap('the police stations'))
  return [
    part(words.partB),
    { kind: 'paragraph', text: words.write },
    { kind: 'paragraph', text: words.tick, keepWithNext: true },
    field('b-first', words.first, 'checkbox'),
    field('b-new-name', words.newName, 'checkbox'),
    field('b-new-address', words.newAddress, 'checkbox'),
    field('b-name', words.fullName),
    field('b-other-names', words.otherNames, 'multiline', words.writeNone),
    field('b-address', words.homeAddress, 'multiline', words.mainHome),
    field('b-found', words.found, 'multiline'),
    field('b-name-first-used', words.nameFirstUsed, 'date'),
    field('b-moved', words.moved, 'date', words.inAdvance),
    field('b-oral', words.oral, 'checkbox', words.inPerson),
    field('b-date', words.date, 'date'),
    field('b-time', words.time),
    field('b-station', words.station),
    field('b-area', words.rightArea, 'checkbox', `${words.localArea} ${words.areaOnMove}`),
    { kind: 'paragraph', text: tell('anyStation', { stations: named }) },
  ]
}

/** Part C: what may help to know the person again. Nobody need give it. */
export function partC({ words }: NotificationSpeech = english): Block[] {
  return [
    part(words.partC),
    { kind: 'paragraph', text: words.voluntary },
    field('c-born', words.born, 'date'),
    field('c-insurance', words.insurance),
    field('c-document', words.document),
    field('c-phone', words.phone),
  ]
}

/** Part D: fingerprints and photographs, with what they may be used for: SPA 2019 s.10(5), (6). */
export function partD({ words }: NotificationSpeech = english): Block[] {
  return [
    part(words.partD),
    { kind: 'paragraph', tone: 'warning', text: `${words.identity} ${words.seeSection10}` },
    field('d-prints-asked', words.printsAsked, 'checkbox'),
    field('d-prints-taken', words.printsTaken, 'checkbox'),
    field('d-prints-refused', words.printsRefused, 'checkbox'),
    field('d-photo-asked', words.photoAsked, 'checkbox'),
    field('d-photo-taken', words.photoTaken, 'checkbox'),
    field('d-photo-refused', words.photoRefused, 'checkbox', words.refusing),
  ]
}

/** Part E: the written acknowledgement of the police: SPA 2019 s.10(4). */
export function partE({ words }: NotificationSpeech = english): Block[] {
  const lines = [{ label: words.signature }, { label: words.signedOn }]
  return [
    part(words.partE),
    { kind: 'paragraph', tone: 'warning', text: words.maximum },
    field('e-warning', words.warned, 'checkbox'),
    { kind: 'paragraph', text: words.acknowledged },
    field('e-officer', words.officer),
    field('e-number', words.number),
    field('e-authorised', words.authorised, 'checkbox'),
    field('e-given', words.given),
    field('e-copy', words.copy, 'checkbox'),
    { kind: 'signature', role: words.officerSigns, lines },
    { kind: 'signature', role: words.personSigns, lines },
    field('e-refused', words.refusedToSign, 'checkbox', words.refusalUndoesNothing),
  ]
}

/** Part F: what the police do next. It stands in no copy that leaves the police. */
export function partF({ words }: NotificationSpeech = english): Block[] {
  return [
    part(words.partF),
    field('f-pnc', words.pnc, 'checkbox'),
    field('f-marker', words.marker, 'checkbox'),
    field('f-told', words.officerTold, 'checkbox', words.noAddress),
    field('f-diary', words.nextCheck, 'date'),
    field('f-by', words.byWhom),
  ]
}
