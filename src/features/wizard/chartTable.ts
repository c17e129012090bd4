import { actsByItem } from '#src/domain/grounds/actsByItem.ts'
import { type ActDraft, actDay } from '#src/domain/grounds/numbering.ts'
import { monthAndYear } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'

/** The acts of one month, or of one year where the months would be too many to read: how many, and of which kinds. */
export type ChartTime = { time: string; name: string; count: number; kinds: string }

/** With more months than this the table goes by years. */
const mostMonths = 36

/** The chart in words and numbers; a month or year that is not here has no act. */
export function chartTable(acts: readonly ActDraft[]): ChartTime[] {
  const acted = acts.filter(({ kind }) => kind !== 'context')
  const months = new Set(acted.flatMap((act) => actDay(act)?.slice(0, 7) ?? []))
  const length = months.size > mostMonths ? 4 : 7
  const by = new Map<string, ActDraft[]>()
  for (const act of acted) {
    const time = actDay(act)?.slice(0, length)
    if (time !== undefined) by.set(time, [...(by.get(time) ?? []), act])
  }
  return [...by]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([time, within]) => ({
      time,
      name: length === 7 ? monthAndYear(time) : time,
      count: within.length,
      kinds: kindsOf(within),
    }))
}

function kindsOf(acts: readonly ActDraft[]): string {
  const { items, unsorted } = actsByItem(acts)
  return joinWords([
    ...items.flatMap((item) => (item.acts.length > 0 ? `${item.label} (${item.acts.length})` : [])),
    ...(unsorted.length > 0 ? [`No kind chosen yet (${unsorted.length})`] : []),
  ])
}
