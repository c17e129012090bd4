import { catalogues } from '#src/documents/translation/catalogues.ts'
import { fingerprintOf } from '#src/documents/translation/fingerprintOf.ts'
import { translatedPapers } from '#src/domain/case/translatedPapers.ts'
import type { Terminal } from './runPack.ts'

const usage = `Usage: npm run translation -- <paper> > words.csv

  <paper>  ${translatedPapers.join(', ')}: the Welsh of the summons information, the notification, the explanation

Writes the fixed words side by side, a row each, and last the fingerprint that a translator confirms.
`

/**
 * Writes the words of one translated paper as CSV: name, English, Welsh, and a last row with the fingerprint. Returns the exit
 * code: 0, or 2 for wrong arguments.
 */
export function runTranslation(argv: readonly string[], { out, err }: Pick<Terminal, 'out' | 'err'>): number {
  const [asked, ...more] = argv
  const paper = translatedPapers.find((code) => code === asked)
  if (!paper || more.length > 0) {
    err(usage)
    return 2
  }
  const catalogue = catalogues[paper]
  const { english, welsh } = catalogue
  const rows = [
    [paper, 'English', 'Cymraeg'],
    ...Object.keys(english).map((key) => [key, english[key] ?? '', welsh[key] ?? '']),
    ['fingerprint', fingerprintOf(catalogue), ''],
  ]
  out(`\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`)
  return 0
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
