import type { NumberedCondition } from '../checks/numberedItems.ts'
import { clashesWithTimes } from '../conditions/clashes.ts'
import { houseRule, spa } from '../law/citations.ts'
import { joinWords } from '../shared/joinWords.ts'
import { allowsPlace, waysOut } from './allowsPlace.ts'
import { conditionTimes, mayMeet } from './conditionTimes.ts'
import type { OrderClash } from './orderClash.ts'
import { type OwnPlace, ownPlaces, type PlaceFacts, type PlaceKind } from './ownPlaces.ts'
import { banOf, type Covered, covers, type PlaceBan } from './placeBan.ts'
import { textTimes } from './textTimes.ts'

const practice = houseRule('a ban leaves the defendant the places that he or she must reach')

const cures: Partial<Record<PlaceKind, string>> = {
  home: 'Leave the home out of what is forbidden: name parts of it that stay open, or use a rule for a shared building.',
  found: 'Narrow the area, or find out where the defendant would live.',
  work: 'Add the exception for work, with place and times, or narrow the ban.',
  study: 'Add the exception for education, with place and times, or narrow the ban.',
  court: 'Add the exception for going to court or to a solicitor.',
  reporting: 'Choose another station, or add an exception for the way there.',
  notifying: 'Name another station for notifying, or add an exception for the way there.',
  gp: 'Add the exception for urgent medical care, and one for appointments.',
  worship: 'Add the exception for worship, with place and times.',
  handover: 'Add an exception for the handover as the family court orders it.',
}
const otherCure = 'Add an exception that names the place and the way there, or narrow the ban.'

/** Where a ban covers the defendant’s own home, work, court, doctor, worship or the like without a way out. SPA 2019 s.2(3); practice. */
export function clashesWithPlaces(item: NumberedCondition, facts: PlaceFacts): OrderClash[] {
  const { condition } = item
  const ban = banOf(condition)
  if (!ban || keepsSlot(item)) return []
  const times = conditionTimes(condition)
  // Times that meet work and study are asked about in the table of clashes.
  const asked = clashesWithTimes(condition, facts.circumstances)
  const met = ownPlaces(facts).flatMap((own) => {
    const covered = covers(ban, own.place)
    const free = !covered || allowsPlace(condition, own.place, own.kind) || !mayMeet(times, own.times)
    return free || asked.some(({ what }) => what === own.kind) ? [] : [{ own, covered }]
  })
  const sure = met
    .filter(({ covered }) => covered.sure)
    .map(({ own, covered }) => shutOut(item, own, covered))
  const unsure = met.filter(({ covered }) => !covered.sure)
  return [...sure, ...maybeShutOut(item, ban, unsure), ...wayPast(item, ban, facts)]
}

/** “except every Sunday between 10am and 11am” keeps the place open at times. */
const keepsSlot = ({ condition }: NumberedCondition) =>
  waysOut({ text: condition.text }).some((way) => textTimes(way).length > 0)

const lawOf = (kind: PlaceKind) => (['work', 'study', 'worship'].includes(kind) ? spa('s.2(3)') : practice)

function shutOut({ name, at }: NumberedCondition, own: OwnPlace, { span }: Covered): OrderClash {
  return {
    code: `clash-${own.kind}`,
    what: 'places',
    sides: [
      { words: name, where: at(`text.${own.id}`) },
      { words: own.words, where: own.where },
    ],
    message: `${name} keeps the defendant out of a place that has to be reached: ${own.words}.`,
    cure: cures[own.kind] ?? otherCure,
    severity: 'explain',
    authority: lawOf(own.kind),
    span,
  }
}

function maybeShutOut(
  { name, at }: NumberedCondition,
  ban: PlaceBan,
  met: readonly { own: OwnPlace; covered: Covered }[],
): OrderClash[] {
  const [first, ...rest] = met
  if (!first) return []
  const { span } = first.covered
  const named = ban.words.slice(span[0] - ban.start, span[1] - ban.start)
  const places = met.map(({ own }) => own.words)
  const [one, ...more] = [first, ...rest].map(({ own }) => ({ words: own.words, where: own.where }))
  if (!one) return []
  return [
    {
      code: 'clash-place-possible',
      what: 'places',
      sides: [{ words: name, where: at('text.places') }, one, ...more],
      message: `${name} forbids a place in or by ${named}. It may cover ${joinWords(places)}.`,
      cure: 'Look at the map. Add an exception for each that lies inside, or say why none does.',
      severity: 'explain',
      authority: practice,
      span,
    },
  ]
}

/** Work that leads through a street that the ban names: the usual exception is to pass without stopping. */
function wayPast(
  { condition, name, at }: NumberedCondition,
  ban: PlaceBan,
  { circumstances }: PlaceFacts,
): OrderClash[] {
  const work = circumstances?.work
  if (work?.answer !== 'yes' || !work.detail) return []
  const road = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+/gu
  const named = work.detail.match(road)?.find((street) => ban.words.includes(street))
  if (!named || allowsPlace(condition, { premises: [], streets: [{ name: named }], loose: [] }, 'work'))
    return []
  const start = ban.start + ban.words.indexOf(named)
  return [
    {
      code: 'clash-way-to-work',
      what: 'places',
      sides: [
        { words: name, where: at('text.way') },
        { words: 'the defendant’s work', where: { step: 'circumstances', field: 'work' } },
      ],
      message: `${name} names ${named}, and the defendant’s work may lead through there.`,
      cure: 'Add the exception for passing through without stopping, or say why none is needed.',
      severity: 'explain',
      authority: spa('s.2(3)'),
      span: [start, start + named.length],
    },
  ]
}
