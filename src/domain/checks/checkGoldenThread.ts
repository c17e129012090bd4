import type { CaseFile } from '../case/caseFile.ts'
import { exceptions as library } from '../conditions/exceptions.ts'
import { cellNames, type EmptyCell, emptyCells, type ThreadCell } from '../conditions/goldenThread.ts'
import { templateOf } from '../conditions/library.ts'
import { houseRule } from '../law/citations.ts'
import { joinWords } from '../shared/joinWords.ts'
import { checkUnfinished } from './checkUnfinished.ts'
import type { Finding, Where } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions, placeOf } from './numberedItems.ts'

const practice = houseRule('each condition is followed from the acts to the check')

/** The empty cells of the matrix D16, one finding each, but those that another rule names already. */
export function checkGoldenThread(file: CaseFile): Finding[] {
  const items = numberedConditions(file)
  if (items.length === 0) return []
  const named = new Set(checkUnfinished(file).map(({ where }) => keyOf(where)))
  return items.flatMap((item) =>
    emptyCells(item.condition, file)
      .filter((empty) => !toldElsewhere(empty, item, file) && !named.has(keyOf(placeOfCell(item, empty))))
      .map((empty) => missing(item, empty)),
  )
}

const keyOf = ({ item, field }: Where) => `${item} ${field}`

/** Context alone and people who are not there are told of by the links, people who were not asked by the views. */
function toldElsewhere({ cell, person }: EmptyCell, { condition }: NumberedCondition, { views }: CaseFile) {
  if (cell === 'acts') return (condition.acts ?? []).length > 0
  if (cell === 'protects') return (condition.protects ?? []).length > 0
  if (cell !== 'view') return false
  const record = views?.people?.find(({ id }) => id === person)
  return record === undefined || record.obtained?.answer === 'no'
}

/** Where a cell is filled in: the page of the condition, or what the person says of it. */
export function placeOfCell({ condition, at }: NumberedCondition, { cell, person }: EmptyCell): Where {
  return person ? placeOf('views', person, `conditions.${condition.id}`) : at(fields[cell])
}

const fields: Record<ThreadCell, string> = {
  acts: 'acts',
  risk: 'risk',
  lesser: 'lesser',
  necessity: 'necessity',
  how: 'monitoring.how',
  by: 'monitoring.by',
  check: 'monitoring.firstCheck',
  exceptions: 'exceptions',
  protects: 'protects',
  view: 'conditions',
}

function missing(item: NumberedCondition, empty: EmptyCell): Finding {
  const where = placeOfCell(item, empty)
  if (empty.cell === 'exceptions') return noException(item, where)
  return explains(
    `thread-${empty.cell}`,
    where,
    `${item.name}: ${cellNames[empty.cell]} is missing. Enter it, or say why it is left out.`,
    practice,
  )
}

/** An exception is not always needed, so this only asks the officer to think of it. */
function noException({ condition, name }: NumberedCondition, where: Where): Finding {
  const usual: readonly string[] = templateOf(condition)?.usualExceptions ?? []
  const titles = library.flatMap(({ code, title }) => (usual.includes(code) ? [`“${title}”`] : []))
  const message = `${name}: no exception is chosen. Consider whether it needs one. Usual here: ${joinWords(titles)}.`
  return hints('thread-exceptions', where, message, practice)
}
