import { caseFile } from '#src/domain/case/caseFile.ts'
import type { SliceId } from '#src/domain/case/slices.ts'
import type { Slices } from '#src/domain/wordingRules/facts.ts'

/** Answers of steps, as a file could hold them. */
export type Steps = { readonly [step in SliceId]?: unknown }

const other = (id: string, name: string) => ({
  id,
  name,
  shownAs: { kind: 'name' } as const,
  knownToDefendant: 'yes' as const,
})

/** The person to be protected, whose home and phone number are withheld. */
export const quill = {
  id: 'p-1',
  name: 'Orla Quill',
  pronoun: 'she' as const,
  shownAs: { kind: 'name' } as const,
  details: [
    { id: 'd-1', kind: 'home' as const, value: '9 Alder Close, Ninefold', released: 'no' as const },
    { id: 'd-2', kind: 'phone' as const, value: '07700 900123', released: 'no' as const },
  ],
}
/** Somebody else to be protected. */
export const lark = {
  id: 'p-2',
  name: 'Bo Lark',
  pronoun: 'they' as const,
  shownAs: { kind: 'name' } as const,
}
export const defendant = {
  name: 'Ash Marlow',
  pronoun: 'he' as const,
  born: { known: true, value: '1988-02-14' } as const,
}

/** What is recorded of a condition with nothing left out. */
export const whole = {
  acts: ['act-1'],
  necessity: 'Three new accounts after blocks.',
  monitoring: { how: 'Device inspection', by: 'SPO Team' },
  protects: ['p-1'],
  locality: { reach: 'uk' as const },
  period: { runs: 'order' as const },
  interim: 'no' as const,
}
const notNeeded = { confirmed: 'notNeeded' as const }

const seenBy = (id: string) => ({
  id,
  obtained: { answer: 'yes', on: '2026-03-02', by: 'ISAC' } as const,
  conditions: [{ id: 'c-1', answer: 'keep' as const }],
})

/** The answers of a case in order, with one condition, `c-1`, of that text. `other` slices take the place of these. */
export function completeCase(
  { text, kind, condition }: { text: string; kind: 'prohibition' | 'requirement'; condition?: object },
  slices: Steps = {},
): Slices {
  const own = { id: 'c-1', text, ...whole, ...condition }
  return caseFile.parse({
    schema: 1,
    id: 'case',
    startedOn: '2026-01-05',
    route: { kind: 'fullWithInterim' },
    length: { period: { kind: 'forLength', years: 2, months: 0 } },
    interim: { lastDay: '2026-10-30' },
    defendant,
    protected: { people: [quill] },
    others: {
      people: ['Wren Ashdown', 'Ida Quill', 'Tom Quill', 'Bo Lark', 'Pip Quill'].map((name, at) =>
        other(`o-${at}`, name),
      ),
    },
    circumstances: { children: { answer: 'no' } },
    court: { name: 'Fellgate Magistrates’ Court' },
    acts: { items: [{ id: 'act-1', kind: 'act' }] },
    proceedings: { criminal: { stage: 'none' }, bail: { kind: 'none' } },
    necessity: { measures: [] },
    views: { people: [seenBy('p-1'), seenBy('p-2')] },
    prohibitions: { items: kind === 'prohibition' ? [own] : [] },
    requirements: { items: kind === 'requirement' ? [{ provider: notNeeded, ...own }] : [] },
    ...slices,
  })
}
