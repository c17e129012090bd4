import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Block, Gap } from '../blocks.ts'
import type { PoliceRow, ServedRow, TranslationRow } from '../paperRow.ts'
import { catalogues } from './catalogues.ts'
import { fingerprintOf } from './fingerprintOf.ts'

/**
 * A translated paper as the force may hold it. Where a named translator has confirmed the words as they stand now it goes where
 * the English goes; otherwise it is a draft for the police alone, which no served pack can take.
 */
export function translationRow(
  row: TranslationRow,
  confirmed: ForceProfile['translations'] = [],
): ServedRow | PoliceRow {
  const { code, stem, title, lang, applies, build } = row
  const paper = { code, stem, title, lang, applies }
  return isConfirmed(row, confirmed)
    ? { ...paper, from: 'served', audiences: row.onceConfirmed, build }
    : {
        ...paper,
        from: 'police',
        unfinished: () => noTranslator,
        build: (making) => build(making, 'police-only').map(asDraft),
      }
}

function isConfirmed(
  { code }: TranslationRow,
  confirmed: NonNullable<ForceProfile['translations']>,
): boolean {
  const own = confirmed.filter(({ paper }) => paper === code)
  if (own.length === 0) return false
  const now = fingerprintOf(catalogues[code])
  return own.some(({ fingerprint }) => fingerprint === now)
}

const noTranslator: Gap = { what: 'a named translator who has confirmed its words', step: 'equality' }

const notConfirmed: Block = {
  kind: 'paragraph',
  tone: 'warning',
  text: [
    'Cyfieithiad drafft, heb ei gadarnhau gan gyfieithydd. Peidiwch â’i gyflwyno. / ',
    { text: 'Draft translation, not confirmed by a translator. Do not serve.', lang: 'en-GB' },
  ],
}

/** The warning stands directly below the title. */
function asDraft([title, ...rest]: Block[]): Block[] {
  return [...(title ? [title] : []), notConfirmed, ...rest]
}
