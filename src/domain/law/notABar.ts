import { domesticAbuseAct, hmicfrs, houseRule, spa } from './citations.ts'
import type { Statement } from './statement.ts'

/** What does not stand in the way of an application, though it is often thought to. */
export const notABar = {
  charge: {
    text: 'Nobody has been charged. The Act asks for acts, not for a charge or a conviction.',
    authority: spa('s.1(1)(a)'),
  },
  breach: {
    text: 'No order or bail condition has been broken. The Act does not ask for a breach.',
    authority: spa('s.1(1)'),
  },
  bail: {
    text: 'The defendant is on bail. Nothing in the Act says that bail rules out an order. Show what bail does not cover and when it ends.',
    authority: spa('s.1(1)'),
  },
  otherOrder: {
    text: 'Another order is in force. Nothing in the Act says that it rules this one out. Show the gap that it leaves.',
    authority: spa('s.1(1)'),
  },
  acquittal: {
    text: 'A court acquitted the defendant. An application may be made at any stage, also after an acquittal.',
    authority: hmicfrs('description of stalking protection orders'),
    caution:
      'The Act says nothing against it, but this comes from a description by the inspectorate, not from the Act.',
  },
  unwilling: {
    text: 'The person does not want an order. The Act does not ask for consent. Record what the person says and put it to the court.',
    authority: spa('s.1(1)'),
  },
} satisfies Record<string, Statement>

/** What may protect sooner than a court can. */
export const soonerTonight = {
  arrest: {
    text: 'If a crime is suspected, think first of an arrest and of bail with conditions. An application can still follow.',
    authority: houseRule('immediate protection comes before an application'),
    caution: 'This is good practice. The powers of arrest and bail have not been verified.',
  },
  notice: {
    text: 'Where the two are or were partners, or are family, a domestic abuse protection notice or order may be quicker.',
    authority: domesticAbuseAct('domestic abuse protection notices and orders'),
    caution:
      'Not every area has them yet, and the Act has not been verified. Ask your domestic abuse team what your force can use tonight.',
  },
  notHerself: {
    text: 'Never tell the person at risk to apply for an order of her own, or of his own, instead. Only a chief officer can apply for this order.',
    authority: spa('s.1(1)'),
  },
} satisfies Record<string, Statement>
