import { toNestErrors } from '@hookform/resolvers'
import type { FieldValues, Resolver } from 'react-hook-form'
import { tidy } from '#src/domain/case/blank.ts'
import { sliceDraft } from '#src/domain/case/caseFile.ts'
import { takeMisfits } from '#src/domain/case/misfits.ts'
import type { SliceId } from '#src/domain/case/slices.ts'

/** Says of each box what it holds that no draft takes, such as half of a date. An answer that is missing is no fault here. */
export function draftResolver(steps: readonly SliceId[]): Resolver<FieldValues> {
  return async (values, _, options) => {
    // A field of several parts, such as a day that may be unknown, is said to be at fault as a whole: the form drops what stands below it.
    const asked: readonly string[] = options.names ?? []
    const fieldOf = (path: string) => asked.find((name) => path.startsWith(`${name}.`)) ?? path
    const faults = steps
      .flatMap((step) => faultsIn(step, values[step]))
      .map(([path, fault]) => [fieldOf(path), fault])
    if (faults.length === 0) return { values, errors: {} }
    return { values: {}, errors: toNestErrors(Object.fromEntries(faults), options) }
  }
}

function faultsIn(step: SliceId, answers: unknown): [string, { type: string; message: string }][] {
  return takeMisfits<unknown>(sliceDraft(step), tidy(answers)).misfits.flatMap(({ path, issue }) =>
    issue ? [[[step, ...path].join('.'), { type: issue.code ?? 'custom', message: issue.message }]] : [],
  )
}
