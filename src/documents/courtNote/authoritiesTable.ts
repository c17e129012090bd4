import type { Authority } from '#src/domain/law/authority.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block } from '../blocks.ts'

const checked = {
  verified: 'Read in the official text',
  secondary: 'Known from a report of it and not read in full. To be confirmed',
  unread: 'Not read. To be confirmed before it is relied on',
  uncertain: 'Not settled, or not found',
} as const satisfies Record<Authority['confidence'], string>

/** The authorities of a note for the court, each source once, and how far each was checked: what was not read is marked. */
export function authoritiesTable(authorities: readonly Authority[]): Block {
  const sources = new Map<string, Authority[]>()
  for (const one of authorities) {
    const key = `${one.source} ${one.confidence}`
    sources.set(key, [...(sources.get(key) ?? []), one])
  }
  return {
    kind: 'table',
    caption: 'The authorities in this note, and how far each was checked',
    columns: [
      { header: 'Authority', width: 4.5, rowHeader: true },
      { header: 'Place', width: 3 },
      { header: 'Checked', width: 4 },
    ],
    rows: [...sources.values()].map((group) => [
      group[0]?.source ?? '',
      joinWords([...new Set(group.flatMap(({ provision }) => provision || []))]) || 'As a whole',
      checked[group[0]?.confidence ?? 'uncertain'],
    ]),
  }
}
