import type { SliceId } from '../case/slices.ts'
import { signedIn } from '../review/signedContents.ts'
import { signedParts } from '../review/signOffs.ts'
import type { ComparedPart } from './comparison.ts'

/** The parts of an application in which differences are shown: those that are signed apart, and what is not signed. */
export const comparedParts: readonly ComparedPart[] = [...signedParts, 'notSigned']

const table: Readonly<Record<string, Readonly<Record<string, ComparedPart>>>> = signedIn

/** The part in which a field of a page, by its name in the case file, is signed. */
export const partOfField = (step: SliceId, field: string): ComparedPart => table[step]?.[field] ?? 'other'
