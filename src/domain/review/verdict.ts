import { joinWords } from '../shared/joinWords.ts'
import type { SignedPart } from './signOffs.ts'

/** What came of looking at one signature beside the application as it stands. */
export type Verdict =
  | { is: 'holds' }
  /** It was made by who it says, of another wording: `changed` names the parts that differ. */
  | { is: 'noLongerMatches'; changed: readonly SignedPart[] }
  | { is: (typeof refusals)[number] }

const refusals = [
  'unsigned',
  'forged',
  'otherCase',
  'byDrafter',
  'notByAuthor',
  'otherRole',
  'otherKey',
  'unknownSigner',
] as const

/** What came of each signature, by the id of the sign-off. */
export type Verdicts = ReadonlyMap<string, Verdict>

/**
 * Whether a signature was truly made by who it says and who may, be it of these very contents or of earlier ones. In a copy to read,
 * one by somebody whose card its reader does not have goes with the word of who sent the copy, and is told.
 */
export const isGenuine = (verdict: Verdict | undefined, inCopy: boolean): boolean =>
  verdict?.is === 'holds' || verdict?.is === 'noLongerMatches' || (inCopy && verdict?.is === 'unknownSigner')

/** The parts of an application in words, as they stand in a sentence. */
export const signedPartWords: Record<SignedPart, string> = {
  parties: 'the parties',
  acts: 'the acts and evidence relied on',
  conditions: 'the conditions',
  period: 'the kind of order and its period',
  other: 'other words of the application',
}

/** The parts whose change needs fresh authority. */
const materialParts: readonly SignedPart[] = ['parties', 'acts', 'conditions', 'period']

/** Those of the parts whose change needs fresh authority. */
export const materialOf = (changed: readonly SignedPart[]): SignedPart[] =>
  materialParts.filter((part) => changed.includes(part))

/** What came of a signature in one or two sentences; `name` is who it says made it. */
export function verdictWords(verdict: Verdict, name: string): string {
  switch (verdict.is) {
    case 'holds':
      return `Signed by ${name}. What was signed is what is there.`
    case 'noLongerMatches':
      return `The signature of ${name} no longer matches. Changed since: ${joinWords(verdict.changed.map((part) => signedPartWords[part]))}.`
    case 'unsigned':
      return 'There is no signature.'
    case 'forged':
      return `This is not a signature of ${name}: it was not made with the key that it names, or what was signed was changed afterwards.`
    case 'otherCase':
      return `${name} signed another application, not this one.`
    case 'byDrafter':
      return 'Signed with the key of the person who wrote the application. Nobody authorises or settles an application of their own.'
    case 'notByAuthor':
      return `${name} did not write this application, and cannot sign as its author.`
    case 'otherRole':
      return `${name} signed as somebody who may not give this signature, or as something else than their contact card says.`
    case 'otherKey':
      return `Signed in the name of ${name}, but not with the key on the contact card of ${name} that you trust. Speak to ${name} before you rely on it.`
    case 'unknownSigner':
      return `Signed in the name of ${name}, whose contact card you have not compared. Take their card and compare its six words before you rely on it.`
  }
}
