import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { mapName } from '#src/domain/maps/mapNumbers.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { AnswerRow } from '#src/features/wizard/answerRow.ts'
import { labelOf } from '#src/features/wizard/answerText.ts'
import { wording } from './wording.ts'

type ZoneDraft = NonNullable<NonNullable<CaseFile['map']>['zones']>[number]

/** How the check-answers page shows each map, or that there is none. */
export function summary({ map }: CaseFile): AnswerRow[] {
  const zones = map?.zones ?? []
  if (zones.length === 0)
    return [{ question: 'Maps', answer: map?.none === 'none' ? wording.none : undefined }]
  return zones.flatMap((zone) => rowsOf(zone).map((row) => ({ ...row, item: zone.id })))
}

function rowsOf(zone: ZoneDraft): AnswerRow[] {
  const { title, words, roads = [], source, apart, corners = [] } = zone
  const named = roads.flatMap(({ name }) => name || [])
  return [
    { question: mapName(zone), answer: title },
    {
      question: wording.columns.boundary,
      answer: corners.length > 0 ? wording.corners(corners.length) : undefined,
    },
    { question: wording.words, answer: words },
    { question: wording.roads, answer: named.length > 0 ? joinWords(named) : undefined },
    { question: wording.source, answer: source },
    { question: wording.apart, answer: labelOf(wording.aparts, apart) },
  ]
}
