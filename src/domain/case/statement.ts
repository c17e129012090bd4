import { z } from 'zod/mini'
import { id, words } from './parts.ts'

/** The parts of the lead officer’s statement, in the order in which they are read. */
export const statementParts = [
  'about',
  'knowledge',
  'background',
  'acts',
  'pattern',
  'impact',
  'risk',
  'tried',
  'conditions',
  'views',
  'disclosure',
  'exhibits',
  'other',
] as const
export type StatementPart = (typeof statementParts)[number]

/** How the officer knows what a paragraph says; each kind has a voice of its own in the statement. */
const source = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('own') }),
    z.object({ kind: z.literal('saw') }),
    z.object({ kind: z.literal('told'), by: words('Enter who told you') }),
    z.object({ kind: z.literal('record'), of: words('Enter the record') }),
    z.object({
      kind: z.literal('infer'),
      acts: z.optional(z.array(z.string())),
      facts: z.optional(words('Enter the facts from which you infer it')),
    }),
  ],
  { error: 'Choose how you know this' },
)

/** A suggestion that was dealt with: its key, and a mark of what it said then. */
const suggestion = { key: z.string(), basis: z.string() }

/** One numbered paragraph. `text` goes on from its voice: after “I was told by … that”, for example. */
export const statementParagraph = z.object({
  id,
  part: z.enum(statementParts, 'Choose the part of the statement'),
  source,
  text: words('Enter the paragraph'),
  from: z.optional(z.object(suggestion)),
})
export type StatementParagraph = z.infer<typeof statementParagraph>

/** The lead officer’s statement: the paragraphs that the officer accepted or wrote, and the suggestions left out. */
export const statement = z.object({
  paragraphs: z
    .array(statementParagraph, 'Accept or write at least one paragraph')
    .check(z.minLength(1, 'Accept or write at least one paragraph')),
  leftOut: z.optional(z.array(z.object(suggestion))),
})
export type Statement = z.infer<typeof statement>
