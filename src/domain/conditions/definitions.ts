import { unquoted } from '../wordingRules/operative.ts'

/** The terms that the wordings of the library write with a capital. */
export const terms = ['Account', 'Device', 'SPO Manager', 'Tracker'] as const
export type Term = (typeof terms)[number]

export type DefinedTerm = { term: Term; definition: string }

const definitions: Record<Term, (force: string) => string> = {
  Account: () =>
    'a profile, log-in or membership with which a person uses a website, an app or another online service, whether or not it is free and whatever name it is in',
  Device: () =>
    'a phone, tablet, computer, smartwatch or games console that can connect to the internet or send messages, and each SIM card and memory card used in it',
  'SPO Manager': (force) =>
    `the officer of ${force} who manages this order, or another officer of ${force} whose name the police give the defendant in writing for that purpose`,
  Tracker: () =>
    'a device, tag, app, program or account setting that shows or records where a person or a thing is. To use a Tracker includes to fit it, to hide it and to read what it shows',
}

/** After a term these make it a part of somebody’s name or office: "Account Manager", "Tracker House". */
const inName = '(?: (?:Managers?|House|Ltd|Limited|Services?|Club|Street|Road|Lane|Close|Court)\\b)'
const quotedTerm = new RegExp(`[“‘"'](${terms.join('|')})(s?)[”’"']`, 'g')

/**
 * The defined terms that the texts use, one or many of the thing, in the order of the alphabet. A quotation uses none,
 * unless it is the term alone.
 */
export function termsUsed(texts: readonly string[]): Term[] {
  const own = texts.map((text) => unquoted(text.replace(quotedTerm, '$1$2')))
  return terms.filter((term) => {
    const used = new RegExp(`(?<![\\w’'-])${term}s?(?![\\w-]|${inName})`)
    return own.some((text) => used.test(text))
  })
}

/** The definitions schedule: every term that the texts use, and no other. `force` is the name of the applicant force. */
export function definitionsFor(texts: readonly string[], force: string): DefinedTerm[] {
  return termsUsed(texts).map((term) => ({ term, definition: definitions[term](force) }))
}
