import type { CaseFile } from '../case/caseFile.ts'

/** The numbers of the maps that a text speaks of, “Map 2” or “Maps 1 and 2”, each once. */
export function mapNumbersIn(text: string): number[] {
  const said = [...text.matchAll(/\bmaps? (\d{1,3}(?:(?:,| and|, and| or) \d{1,3})*)(?![\p{L}\p{N}])/giu)]
  return [...new Set(said.flatMap(({ 1: list = '' }) => (list.match(/\d+/g) ?? []).map(Number)))]
}

export type ZoneDraft = NonNullable<NonNullable<CaseFile['map']>['zones']>[number]

/** The zones drawn on the maps that a text speaks of. */
export function zonesNamedIn(text: string, map: CaseFile['map']): ZoneDraft[] {
  const numbers = mapNumbersIn(text)
  return (map?.zones ?? []).filter(({ number }) => number !== undefined && numbers.includes(number))
}

/** “Map 2”; for a map without a number yet, “The map”. */
export const mapName = ({ number }: { number?: number | undefined }): string =>
  number === undefined ? 'The map' : `Map ${number}`
