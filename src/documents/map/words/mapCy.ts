import type { InWelsh } from '#src/documents/language/words.ts'
import type { mapEn } from './mapEn.ts'

/** The same words in Welsh. */
export const mapCy: InWelsh<typeof mapEn> = {
  map: 'Map',
  maps: 'Mapiau',
  mapWordsCount:
    'Mae’r map yn dangos yr ardal. Mae’r gorchymyn yn dweud mewn geiriau ble y mae. Os yw’r ddau’n wahanol, y geiriau sy’n cyfrif.',
  mapDrawn: '{title}, a’r ardal wedi’i thynnu arno. {where}',
  mapHatched:
    'Mae’r ardal wedi’i llinellu, y tu mewn i’r llinell goch. Mewn copi heb liw, y llinell drwchus ydyw.',
  mapWays: 'Mae llinell doredig yn ffordd sy’n aros ar agor.',
  mapNumbered: 'Esbonnir y rhifau isod.',
  mapNumbers: 'Rhifau ar y map',
}
