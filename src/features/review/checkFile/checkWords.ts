import type { Audience } from '#src/documents/blocks.ts'
import type { ReadNote } from '#src/documents/render/readBack/readBack.ts'
import type { SignOff } from '#src/domain/review/signOffs.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { signatoryText } from '../signatoryText.ts'
import type { Difference } from './wordDifferences.ts'

/** For whom a paper is, as it stands after its title. */
export const audienceWords: Record<Audience, string> = {
  'serve-and-lodge': 'for the defendant and the court',
  'police-only': 'for the police alone',
  'court-only': 'for the court alone',
  advocate: 'for an advocate',
  'protected-person': 'for a protected person',
}

/** What stands in a file besides its words. */
export const noteWords: Record<ReadNote, string> = {
  tracked: 'It has tracked changes. They were read as if all were accepted.',
  comments: 'It has comments.',
  hidden: 'It has words that a reader does not see. They were read like all others.',
  footnotes: 'It has footnotes or endnotes, whose words were not compared.',
  macros: 'It has macros.',
  form: 'It is a form to fill in on screen. What stands in its boxes was not compared.',
  laidOver: 'Notes, marks or boxes lie over its pages. What they say was not compared.',
  attachments: 'Other files are attached to it, which were not compared.',
  otherParts: 'It has parts of other documents or boxes that the paper does not have.',
}

const purposeWords = {
  authority: 'Authorised',
  settlement: 'Settled',
  authorship: 'Signed by its author',
  bespoke: 'Approved',
} as const

/** A version by the signature over it; without one it is the application as it is now. */
export function againstText(signOff: SignOff | undefined): string {
  if (!signOff) return 'The application as it is now (not as signed)'
  const { purpose, by, at } = signOff.statement
  return `${purposeWords[purpose]}: ${signatoryText(by)}, ${momentText(at)}`
}

/** Where a difference stands: “Page 3, below ‘Prohibitions’, paragraph 4”. */
export function placeText({ page, under, paragraph }: Difference): string {
  const said = [
    page !== undefined && `page ${page}`,
    under !== undefined && `below “${under}”`,
    paragraph !== undefined && `paragraph ${paragraph}`,
  ].filter((part) => part !== false)
  const text = said.join(', ') || 'at the beginning'
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** 12 characters of a record in groups of four, as papers print them. */
export const headText = (head: string): string => head.replace(/(.{4})(?=.)/g, '$1 ')
