import type { CaseFile } from '../case/caseFile.ts'

/** The ids of the people recorded as a child: under 18, or named a child of the case and not said to be grown up. */
export function recordedChildren({ protected: safe, others }: CaseFile): string[] {
  return [
    ...(safe?.people ?? []).filter(({ under18 }) => under18 === 'yes'),
    ...(others?.people ?? []).filter(
      ({ under18, role }) => under18 === 'yes' || (under18 === undefined && role === 'child'),
    ),
  ].map(({ id }) => id)
}
