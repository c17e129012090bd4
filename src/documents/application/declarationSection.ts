import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Block } from '../blocks.ts'

/** The force’s own declaration above the officer’s signature. */
export function declarationSection({ applicant }: ServedCase, declaration: string): Block[] {
  const { officer } = applicant
  return [
    { kind: 'heading', level: 2, text: 'Declaration' },
    declaration.trim() === ''
      ? { kind: 'missing', what: 'the declaration that the force uses', step: 'applicant' }
      : { kind: 'paragraph', text: declaration.trim(), keepWithNext: true },
    {
      kind: 'signature',
      role: 'For the applicant',
      lines: [
        { label: 'Signature' },
        { label: 'Name', ...(officer.name ? { value: officer.name } : {}) },
        {
          label: 'Rank and number',
          ...(officer.rank || officer.number
            ? { value: [officer.rank, officer.number].filter(Boolean).join(' ') }
            : {}),
        },
        { label: 'Date' },
      ],
    },
  ]
}
