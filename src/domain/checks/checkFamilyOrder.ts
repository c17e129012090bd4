import type { CaseFile } from '../case/caseFile.ts'
import { clashesWithOrders } from '../clashes/clashesWithOrders.ts'
import { clashingChannels } from '../clashes/clashingChannels.ts'
import { templateOf } from '../conditions/library.ts'
import { houseRule } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'

const practice = houseRule('a condition leaves room for what a family court ordered')

/** Conditions on contact leave room for a family court order, where there is one. */
export function checkFamilyOrder(file: CaseFile): Finding[] {
  const children = file.circumstances?.children
  if (children?.answer === 'notKnown') {
    const message =
      'It is not known whether the defendant has children: say how you tried to find out, because an arrangement about a child may need an exception.'
    return [explains('children-not-known', { step: 'circumstances', field: 'children' }, message, practice)]
  }
  if (children?.answer !== 'yes' || !children.familyOrder?.trim()) return []
  const items = numberedConditions(file)
  const told = toldAsClash(items, file)
  return items.filter((item) => needsRoom(item) && !told.has(item.condition.id)).map(noRoom)
}

/** Conditions of which a clash already says that they leave no room. */
function toldAsClash(items: readonly NumberedCondition[], file: CaseFile): ReadonlySet<string> {
  const clashes = [...clashingChannels(items), ...items.flatMap((item) => clashesWithOrders(item, file))]
  return new Set(
    clashes.flatMap(({ code, sides: [{ where }] }) =>
      code === 'clash-channel' || code === 'clash-other-order-child' ? (where.item ?? []) : [],
    ),
  )
}

function needsRoom({ condition }: NumberedCondition): boolean {
  const template = templateOf(condition)
  if (template?.category !== 'contact' || !template.usualExceptions.includes('X3')) return false
  const { exceptions = [], text = '' } = condition
  return (
    !exceptions.some(({ code, text: own }) => code === 'X3' || child.test(own ?? '')) && !child.test(text)
  )
}

const child = /family court|child arrangements|child maintenance|\bexcept about\b/i

const noRoom = ({ name, at }: NumberedCondition): Finding =>
  explains(
    'condition-without-family-order',
    at('exceptions'),
    `${name}: there is a family court order, and this condition leaves no room for it. Add the exception, or say why none is needed.`,
    practice,
  )
