import { paperStyles } from '#src/documents/render/html/paperStyles.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(paperStyles)

/** Dresses the papers shown on screen with the same styles that the papers themselves carry. Adding it twice does nothing. */
export function dressPapers(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
}
