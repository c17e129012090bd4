import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Block } from '../blocks.ts'
import { capital, fullStop, numberedList } from '../format.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { numbered } from '../paragraphs.ts'
import { told } from '../told.ts'

export const witnessStatementTitle = 'Statement of a witness, to be completed'

type Making = { served: ServedCase; police: PoliceCase; declaration: string }
type Shown = ServedCase['witnesses'][number]

/** Whether any witness has yet to make a statement. */
export function hasStatementToMake(served: ServedCase): boolean {
  return toMake(served).length > 0
}

/**
 * A shell for each witness who has not made a statement yet: what the witness can say and of which acts, room for the
 * account, and the force’s declaration. The police hold it until it is signed.
 */
export function witnessStatements({ served, police, declaration }: Making): Block[][] {
  return toMake(served).map((witness) => shell(witness, actsOf(witness.id, police), { served, declaration }))
}

/** The lead officer’s own statement is a paper of its own. */
function toMake({ witnesses, applicant }: ServedCase): Shown[] {
  const officer = applicant.officer.name
  return witnesses.filter(({ shown, statementOn }) => !statementOn && !(officer && shown.includes(officer)))
}

/** The numbers of the acts that the witness tells of or that were done to the witness, in order. */
function actsOf(id: string, { file, words }: PoliceCase): number[] {
  const person = file.witnesses?.people?.find((witness) => witness.id === id)?.person
  return (file.acts?.items ?? [])
    .filter(({ account, towards }) => account?.witness === id || (person && towards?.includes(person)))
    .flatMap((act) => words.actNumber(act.id) ?? [])
    .sort((a, b) => a - b)
}

function shell(
  { shown, gives }: Shown,
  acts: readonly number[],
  { served, declaration }: Pick<Making, 'served' | 'declaration'>,
): Block[] {
  return numbered([
    ...paperOpening(witnessStatementTitle, rows(shown, acts, served)),
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'For the police alone until it is signed. Write no address, telephone number or place of work of the witness or of anybody to be protected in it: once signed, the defendant may be given a copy.',
    },
    { kind: 'heading', level: 2, text: 'What the witness can say' },
    ...told(gives, { what: 'what this witness can say', step: 'witnesses' }),
    { kind: 'heading', level: 2, text: 'The statement' },
    {
      kind: 'paragraph',
      text: 'In the witness’s own words, one thing to a paragraph: what the witness saw or heard, when and where; then what somebody else told the witness, and who.',
    },
    ...lines,
    { kind: 'heading', level: 2, text: 'Declaration' },
    declaration.trim() === ''
      ? { kind: 'missing', what: 'the declaration that the force uses', step: 'applicant' }
      : { kind: 'paragraph', text: fullStop(declaration), keepWithNext: true },
    {
      kind: 'signature',
      role: 'Witness',
      lines: [
        { label: 'Signature' },
        { label: 'Name', value: shown },
        { label: 'Pages, each signed' },
        { label: 'Date' },
      ],
    },
    {
      kind: 'signature',
      role: 'Officer who took the statement',
      lines: [{ label: 'Signature' }, { label: 'Name, rank and number' }, { label: 'Date' }],
    },
  ])
}

function rows(shown: string, acts: readonly number[], { reference }: ServedCase): Row[] {
  return [
    { label: 'Reference', value: reference ?? { what: 'the reference of the case', step: 'applicant' } },
    { label: 'Statement of', value: shown },
    {
      label: 'Acts concerned',
      value:
        acts.length > 0
          ? capital(numberedList('act', acts))
          : 'None is linked to this witness in the chronology',
    },
  ]
}

const lines: readonly Block[] = Array.from({ length: 8 }, (_, at) => ({
  kind: 'field',
  name: `paragraph-${at + 1}`,
  label: String(at + 1),
  control: 'multiline',
}))
