import type { InWelsh } from '#src/documents/language/words.ts'
import type { daysEn } from './daysEn.ts'

/** The same words in Welsh. */
export const daysCy: InWelsh<typeof daysEn> = {
  ifServedOn: 'Os cyflwynir y gorchymyn ar y diwrnod hwn, y diwrnod olaf i hysbysu yw',
  servedOn: 'Diwrnod cyflwyno’r gorchymyn',
  lastDay: 'Diwrnod olaf i hysbysu',
  onDay: 'Dydd {day}',
  onDayOff: 'Dydd {day} (penwythnos neu ŵyl)',
  marked:
    'Mae diwrnod olaf sydd ar benwythnos neu’n ŵyl wedi’i nodi. Nid yw’r Ddeddf yn rhoi diwrnod ychwanegol, felly gwnewch yn siŵr y bydd gorsaf heddlu ar agor.',
  stationMayBeShut:
    'Mae dydd {day} ar benwythnos neu’n ŵyl. Nid yw’r Ddeddf yn rhoi diwrnod ychwanegol, felly gwnewch yn siŵr y bydd gorsaf heddlu ar agor.',
}
