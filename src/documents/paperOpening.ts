import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Gap, Text } from './blocks.ts'

export type Row = { label: string; value: Text | Gap }

/** Court, reference, applicant and defendant, as a paper opens; what is not entered yet stands as a gap. */
export function openingRows(served: ServedCase): Row[] {
  const { applicant, court, defendant, reference } = served
  return [
    { label: 'Court', value: court.name ?? { what: 'the court', step: 'court' } },
    {
      label: 'Applicant',
      value: applicant.chiefOfficer ?? { what: 'the chief officer who applies', step: 'applicant' },
    },
    { label: 'Reference', value: reference ?? { what: 'the reference of the case', step: 'applicant' } },
    ...defendantRows(defendant),
  ]
}

/** The defendant by name, other names and date of birth. */
export function defendantRows({ name, otherNames, born, bornUnknown }: ServedCase['defendant']): Row[] {
  const day = bornUnknown ? 'Not known' : born && longDate(born)
  return [
    { label: 'Defendant', value: name ?? { what: 'the name of the defendant', step: 'defendant' } },
    ...(otherNames.length > 0 ? [{ label: 'Other names', value: joinWords(otherNames) }] : []),
    {
      label: 'Date of birth',
      value: day ?? { what: 'the date of birth of the defendant', step: 'defendant' },
    },
  ]
}

/** The people to be protected, as served papers name them. */
export function protectedRow({ protectedPeople }: ServedCase): Row {
  const names = protectedPeople.map(({ shown }) => shown)
  return {
    label: names.length > 1 ? 'Protected persons' : 'Protected person',
    value: names.length > 0 ? joinWords(names) : { what: 'the person to be protected', step: 'protected' },
  }
}

/** The title of a paper and its opening rows. */
export function paperOpening(title: string, rows: readonly Row[]): Block[] {
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'rows', rows },
  ]
}
