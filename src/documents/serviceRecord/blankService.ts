import type { Block } from '../blocks.ts'
import { field } from '../notification/fields.ts'

/** The record as a form to complete by hand when something is served; `byPost`: it may also be left or posted. */
export function blankService(byPost: boolean): Block[] {
  return [
    field('person', 'Person served'),
    field('identity', 'How identity was checked'),
    field('when', 'Day and time'),
    field('place', 'Place'),
    { kind: 'paragraph', text: 'How it was served: tick one.', keepWithNext: true },
    field('personal', 'Handed over in person', 'checkbox'),
    field('at-court', 'Handed over at court', 'checkbox'),
    field('solicitor', 'Given to the solicitor', 'checkbox'),
    ...(byPost ? [field('left', 'Left at the address (write with whom below)', 'checkbox')] : []),
    field('post', 'By first-class post (the day above is the day of posting)', 'checkbox'),
    { kind: 'paragraph', text: 'Tick what was done.', keepWithNext: true },
    field('explained', 'The content was explained', 'checkbox'),
    field('copy', 'A copy was left', 'checkbox'),
    field('language', 'Language used, and any interpreter'),
    field('response', 'What the person said, and anything else to record', 'multiline'),
    field('body-worn', 'Body-worn video reference'),
    {
      kind: 'signature',
      role: 'Person served',
      lines: [{ label: 'Signature' }, { label: 'Day and time' }],
    },
    field('refused', 'The person refused to sign', 'checkbox'),
    ...servedBy(undefined),
  ]
}

/** The signature of who served it. */
export function servedBy(name: string | undefined): Block[] {
  return [
    {
      kind: 'signature',
      role: 'Served by',
      lines: [
        { label: 'Signature' },
        { label: 'Name, rank and number', ...(name ? { value: name } : {}) },
        { label: 'Date' },
      ],
    },
  ]
}
