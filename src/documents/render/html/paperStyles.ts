const shares = Array.from({ length: 20 }, (_, place) => (place + 1) * 5)
  .map((share) => `.paper-text .share-${share} { width: ${share}%; }`)
  .join('\n')

/**
 * The one stylesheet of papers as HTML, for screen and print, A4. A standalone file holds it in its head;
 * the app adopts it with `new CSSStyleSheet()` and `replaceSync`. The class "paper" is the sheet, "paper-text" its words.
 */
export const paperStyles = `
.paper {
  box-sizing: border-box;
  max-width: 210mm;
  padding: 12mm 22mm 16mm;
  background: #fff;
  color: #0b0c0c;
}
.paper, .paper-text {
  font: 400 11.5pt/1.45 'Source Sans 3', 'Source Sans 3 Variable', Arial, Helvetica, sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.paper-page { margin: 0; background: #f3f2f1; }
.paper-page .paper { margin: 8mm auto; box-shadow: 0 0 0 1px #d8d8d8; }
.paper :where(*), .paper-text :where(*, *::before) { box-sizing: border-box; }
.paper-text :where(p, h1, h2, h3, h4, h5, h6, ul, ol, dl, dd, figure), .paper :where(p) { margin: 0; padding: 0; }
.paper-text :is(p, li, .words, dd, td, th, .box, figcaption) { white-space: pre-line; }
.paper-text > * { margin-block: 0 9pt; }
.paper-text .level-1 { font: inherit; font-size: 20pt; font-weight: 700; line-height: 1.2; margin-block: 0 12pt; }
.paper-text .level-2 { font: inherit; font-size: 14pt; font-weight: 700; line-height: 1.25; margin-block: 20pt 7pt; }
.paper-text .level-3 { font: inherit; font-size: 12pt; font-weight: 700; line-height: 1.3; margin-block: 14pt 5pt; }
.paper-text .level-1 + .level-2, .paper-text .level-2 + .level-3 { margin-top: 0; }
.paper-text .note { color: #3d4144; font-size: 10.5pt; border-left: 2pt solid #b1b4b6; padding-left: 9pt; }
.paper-text .large { font-size: 14pt; line-height: 1.35; }
.paper-text .warning { font-weight: 700; border: 1.5pt solid #0b0c0c; padding: 7pt 10pt; }
.paper-text .gap { background: #fff2b3; color: #0b0c0c; border-bottom: 1.5pt dashed #0b0c0c; padding: 0 1pt; }
.paper-text .numbered { list-style: none; }
.paper-text .numbered > li { display: flex; gap: 0; margin-bottom: 7pt; }
.paper-text .number { flex: none; min-width: 30pt; padding-right: 5pt; }
.paper-text .words { flex: 1; min-width: 0; }
.paper-text .words > .numbered { margin-top: 5pt; }
.paper-text .numbered .numbered > li { margin-bottom: 4pt; }
.paper-text .numbered > li:last-child { margin-bottom: 0; }
.paper-text ul { list-style: none; }
.paper-text ul > li { position: relative; padding-left: 15pt; margin-bottom: 4pt; }
.paper-text ul > li::before { content: '\\2022'; content: '\\2022' / ''; position: absolute; left: 3pt; }
.paper-text dl > div { display: flex; gap: 12pt; padding: 5pt 0; border-bottom: 0.5pt solid #b1b4b6; }
.paper-text .rows { border-top: 0.5pt solid #b1b4b6; }
.paper-text dt { flex: none; width: 34%; font-weight: 700; }
.paper-text dd { flex: 1; min-width: 0; }
.paper-text table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 10.5pt; line-height: 1.35; }
.paper-text caption { text-align: left; font-weight: 700; font-size: 11.5pt; padding-bottom: 5pt; }
.paper-text :is(th, td) { text-align: left; vertical-align: top; padding: 4pt 8pt 5pt 0; border-bottom: 0.5pt solid #b1b4b6; }
.paper-text thead th { border-block: 1pt solid #0b0c0c; vertical-align: bottom; }
.paper-text :is(th, td):last-child { padding-right: 0; }
.paper-text .field .label { font-weight: 700; }
.paper-text .hint { color: #3d4144; font-size: 10.5pt; }
.paper-text .box { border: 1pt solid #0b0c0c; min-height: 22pt; margin-top: 3pt; padding: 3pt 6pt; }
.paper-text .box.tall { min-height: 72pt; }
.paper-text figure svg { display: block; width: 100%; max-height: 120mm; }
.paper-text figure svg text { font-family: inherit; }
.paper-text figcaption { font-size: 10.5pt; margin-top: 4pt; }
.paper-text .signature { margin-top: 18pt; }
.paper-text .signature .role { font-weight: 700; margin-bottom: 4pt; }
.paper-text .signature dl > div { border-bottom: 0; align-items: flex-end; padding: 3pt 0; }
.paper-text .signature dt { width: 26%; font-weight: 400; }
.paper-text .signature dd { border-bottom: 0.75pt solid #0b0c0c; min-height: 21pt; max-width: 90mm; }
.paper-text .page-break { border: 0; border-top: 0.5pt dashed #b1b4b6; margin: 20pt 0; }
.paper-marks { margin-bottom: 9mm; }
.paper-marks p { border: 1.5pt solid #0b0c0c; padding: 1pt 6pt; font-weight: 700; font-size: 9.5pt; text-align: center; }
.paper-marks p + p { border-top: 0; }
.paper-foot { display: flex; justify-content: space-between; gap: 12pt; margin-top: 12mm; padding-top: 4pt; border-top: 0.5pt solid #505a5f; color: #3d4144; font-size: 9pt; }
${shares}
@media (max-width: 640px) {
  .paper { padding: 16px; }
  .paper-page .paper { margin: 0; }
  .paper-text dl > div { display: block; }
  .paper-text dt { width: auto; }
}
@media print {
  @page { size: A4; margin: 12mm 22mm 16mm; @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: 9pt Arial, sans-serif; } }
  .paper-page { background: #fff; }
  .paper, .paper-page .paper { margin: 0; padding: 0; max-width: none; box-shadow: none; }
  .paper-marks { position: fixed; inset: 0 0 auto; margin: 0; }
  .paper-foot { position: fixed; inset: auto 0 0; margin: 0; background: #fff; }
  .paper-text { box-decoration-break: clone; -webkit-box-decoration-break: clone; padding-block: 0 12mm; }
  .paper-marks + .paper-text { padding-top: 24mm; }
  .paper-text :is(h1, h2, h3, h4, h5, h6, .keep, caption, .label, .hint, .role) { break-after: avoid; }
  .paper-text :is(tr, dl > div, .field, figure, .signature) { break-inside: avoid; }
  .paper-text :is(p, li, td) { orphans: 2; widows: 2; }
  .paper-text thead { display: table-header-group; }
  .paper-text .page-break { break-after: page; border: 0; margin: 0; }
  .paper-text .gap { background: none; }
}
`
