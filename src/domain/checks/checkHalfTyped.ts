import type { CaseFile } from '../case/caseFile.ts'
import type { Draft } from '../case/draft.ts'
import { isSliceId, type SliceId } from '../case/slices.ts'
import { applies } from '../flow/applies.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Finding, Where } from './finding.ts'
import { explains, stops } from './makeFinding.ts'

/** Text that a field could not read is in no paper, so it is mended first. One finding for each field. */
export function checkHalfTyped(_file: CaseFile, _today: IsoDate, { typing, case: whole }: Draft): Finding[] {
  return Object.entries(typing).flatMap(([step, fields]) =>
    isSliceId(step) && applies(step, whole)
      ? Object.entries(fields).map(([field, text]) =>
          unprinted[step]?.test(field)
            ? notUnderstood({ step, field }, text)
            : leftOut({ step, field }, text),
        )
      : [],
  )
}

/** Days, times and numbers that no paper prints, whatever becomes of them. */
const unprinted: { readonly [S in SliceId]?: RegExp } = {
  decision: /./,
  safety: /./,
  court: /^summons\./,
  necessity: /^searched\./,
  prohibitions: /firstCheck$/,
  requirements: /firstCheck$/,
}

const leftOut = (where: Where, text: string) =>
  stops(
    'half-typed',
    where,
    `“${shortened(text)}” was not understood and would be left out of the papers: finish it, or clear it.`,
    safetyRule('R42'),
  )

const notUnderstood = (where: Where, text: string) =>
  explains(
    'half-typed-unprinted',
    where,
    `“${shortened(text)}” was not understood, so it does not count as an answer: finish it, or clear it.`,
    houseRule('every page is finished'),
  )

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
