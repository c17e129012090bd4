import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { isCyberCondition } from '#src/domain/conditions/cyber.ts'
import { templateOf } from '#src/domain/conditions/library.ts'

const things = {
  contact: ['phones', 'SIM cards', 'letters', 'gifts'],
  online: ['phones', 'computers', 'tablets', 'storage'],
  watching: ['trackers', 'cameras', 'their boxes and receipts'],
  places: ['camera footage of the place before it is overwritten'],
} as const

/** What a patrol looks for on a breach of the conditions with these ids, by the kinds of condition among them. */
export function whatToSeize({ file }: PoliceCase, ids: ReadonlySet<string>): string[] {
  const conditions = conditionsOf(file).filter(({ id }) => ids.has(id))
  const has = (category: keyof typeof things) =>
    conditions.some(
      (condition) =>
        templateOf(condition)?.category === category ||
        (category === 'online' && isCyberCondition(condition)),
    )
  const kinds = ['contact', 'online', 'watching', 'places'] as const
  return [...new Set(kinds.filter(has).flatMap((kind): readonly string[] => things[kind]))]
}
