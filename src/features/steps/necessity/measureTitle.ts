import type { MeasureKind } from '#src/domain/case/necessity.ts'
import { measureNames } from '#src/domain/grounds/measureNames.ts'

/** A measure as the title of a card or an answer in a list: "Bail", "A restraining order". */
export function measureTitle(kind: MeasureKind | undefined): string {
  const name = kind ? measureNames[kind] : 'a measure not chosen yet'
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
