/** What the checker looks at, one name for each rule. */
export type PdfRule =
  | 'readable'
  | 'identifiers'
  | 'title'
  | 'display-title'
  | 'language'
  | 'marked'
  | 'outline'
  | 'output-intent'
  | 'unmarked-content'
  | 'parent-tree'
  | 'tab-order'
  | 'annotation'
  | 'font'
  | 'table-header'
  | 'figure'
  | 'heading-order'

/** Something that a reader with assistive technology, or an archive, would stumble over. Pages count from 1. */
export type PdfProblem = { rule: PdfRule; message: string; page?: number }
