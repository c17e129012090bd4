import { z } from 'zod/mini'
import { id, words } from './parts.ts'

export const detailKinds = [
  'home',
  'workplace',
  'school',
  'phone',
  'email',
  'vehicle',
  'account',
  'newName',
] as const

/** A detail that could lead somebody to a person. Withheld from every served paper unless released with a reason. */
export const detail = z.discriminatedUnion(
  'released',
  [
    z.object({
      id,
      kind: z.enum(detailKinds, 'Choose what it is'),
      value: words('Enter the detail'),
      released: z.literal('no'),
    }),
    z.object({
      id,
      kind: z.enum(detailKinds, 'Choose what it is'),
      value: words('Enter the detail'),
      released: z.literal('yes'),
      why: words('Say why it is safe and needed to show this detail to the defendant'),
    }),
  ],
  { error: 'Say whether the defendant may see this detail' },
)
export type Detail = z.infer<typeof detail>

/** How a person is named in served papers. */
export const shownAs = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('name') }),
    z.object({
      kind: z.literal('pseudonym'),
      label: words('Enter the name to be used instead'),
      why: words('Say why the real name is withheld'),
      howKnown: words('Say how the defendant will know who is meant'),
    }),
  ],
  { error: 'Choose how the papers name this person' },
)
