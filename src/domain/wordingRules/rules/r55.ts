import { houseRule } from '#src/domain/law/citations.ts'
import type { Clause } from '../clause.ts'
import type { Facts } from '../facts.ts'
import { boundaryIn, isSameRoad, type Road, roadsIn, roadsShown } from '../roads.ts'
import type { Remark, WordingRule } from '../rule.ts'

/** A road of the wording that the map does not show, or the reverse. */
export const r55: WordingRule = {
  code: 'R55',
  level: 'E',
  title: 'Roads of the wording and of the map differ',
  authority: houseRule('the wording and the map name the same roads'),
  needs: ['condition.roads'],
  partly: true,
  remarks: (clause, facts) =>
    clause.exception ? [] : [...againstMap(clause, facts), ...againstBoundary(clause)],
}

function againstMap(clause: Clause, facts: Facts): Remark[] {
  const { texts, boundary } = roadsShown(clause, facts) ?? { texts: [], boundary: [] }
  if (texts.length === 0) return []
  const said = roadsIn(clause.named)
  const unshown = said.filter(
    ({ name }) => !texts.some((value) => value.toLowerCase().includes(name.toLowerCase())),
  )
  const named = clause.named.toLowerCase()
  const unsaid = boundary.filter(
    (name) => !said.some((road) => isSameRoad(road.name, name)) && !named.includes(name.toLowerCase()),
  )
  return [
    ...unshown.map(missing),
    ...unsaid.map((name) => ({
      span: null,
      message: `The roads of the map include ${name}, and the wording does not name it. Make the two agree.`,
    })),
  ]
}

/** The roads by which the area is bounded, and another sentence on which of them are inside. */
function againstBoundary({ named }: Clause): Remark[] {
  const list = boundaryIn(named)
  const boundary = list ? roadsIn(list[0]) : []
  if (!list || boundary.length === 0) return []
  const end = list.index + list[0].length
  const after = named.slice(end)
  const about = /[^.;]*\b(?:boundary|inside|outside|included?|part of|within)\b[^.;]*/gi
  return [...after.matchAll(about)].flatMap(({ 0: sentence, index }) =>
    roadsIn(sentence)
      .filter(({ name }) => !boundary.some((road) => isSameRoad(road.name, name)))
      .map(({ name, span: [from, to] }) => missing({ name, span: [end + index + from, end + index + to] })),
  )
}

const missing = ({ name, span }: Road): Remark => ({
  span,
  message: `“${name}” is not among the roads of the map. Add it there, or take it out here.`,
})
