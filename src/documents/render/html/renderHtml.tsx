import { renderToStaticMarkup } from 'react-dom/server'
import { asPrinted } from '#src/documents/asPrinted.ts'
import type { Lang, Paper } from '#src/documents/blocks.ts'
import { bareWords } from '#src/documents/markedRuns.ts'
import { pageWords } from '#src/documents/pageWords.ts'
import { PaperView } from './PaperView.tsx'
import { paperStyles } from './paperStyles.ts'

const nothingFromOutside = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * A paper as one HTML file that asks for nothing from outside: text, drawings and the screen and print styles.
 * The title names the paper and no person.
 */
export function renderHtml(written: Paper): string {
  const paper = asPrinted(written)
  const page = renderToStaticMarkup(
    <html lang={paper.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={nothingFromOutside} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>{bareWords(paper.title)}</title>
        <style>{paper.lang === 'en-GB' ? paperStyles : paperStyles + pageNumbersIn(paper.lang)}</style>
      </head>
      <body className="paper-page">
        <main>
          <PaperView paper={paper} imageSource={(id) => inlined(written.images?.get(id))} />
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>\n${page}\n`
}

/** After the styles of every paper, so that it counts instead of the English. */
function pageNumbersIn(lang: Lang): string {
  const [page, of] = pageWords(lang)
  return `@media print { @page { @bottom-right { content: '${page} ' counter(page) ' ${of} ' counter(pages); } } }`
}

/** The image as a part of the page. */
function inlined(png: Uint8Array | undefined): string | undefined {
  if (!png) return undefined
  const pieces = Array.from({ length: Math.ceil(png.length / piece) }, (_, at) =>
    String.fromCharCode(...png.subarray(at * piece, (at + 1) * piece)),
  )
  return `data:image/png;base64,${btoa(pieces.join(''))}`
}

/** More arguments than this at once are too many for some engines. */
const piece = 32_768
