import type { TranslatedPaper } from '#src/domain/case/translatedPapers.ts'
import { cy as explanationCy } from '../explanation/words/cy.ts'
import { en as explanationEn } from '../explanation/words/en.ts'
import type { Words } from '../language/words.ts'
import { mapCy } from '../map/words/mapCy.ts'
import { mapEn } from '../map/words/mapEn.ts'
import { cy as notificationCy } from '../notification/words/cy.ts'
import { daysCy } from '../notification/words/daysCy.ts'
import { daysEn } from '../notification/words/daysEn.ts'
import { en as notificationEn } from '../notification/words/en.ts'
import { cy as summonsCy } from '../summonsInformation/words/cy.ts'
import { en as summonsEn } from '../summonsInformation/words/en.ts'

/** All fixed words of a paper in both languages, under the same names. */
export type Catalogue = { english: Words; welsh: Words }

/** The words of each paper that comes in Welsh: what its translator reads, and what is confirmed. */
export const catalogues: Readonly<Record<TranslatedPaper, Catalogue>> = {
  D3aw: { english: summonsEn, welsh: summonsCy },
  D12w: { english: { ...daysEn, ...notificationEn }, welsh: { ...daysCy, ...notificationCy } },
  D14w: {
    english: { ...daysEn, ...mapEn, ...explanationEn },
    welsh: { ...daysCy, ...mapCy, ...explanationCy },
  },
}
