import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { canaryCase } from '#tests/support/canaryCase.ts'

/** Texts that a browser, a printer or a program for tables would act on if they were ever taken for more than text. */
const hostileTexts = [
  '<script>window.harmed=1</script>',
  '<img src=x onerror=window.harmed=1>',
  '<svg onload=window.harmed=1><script>window.harmed=1</script></svg>',
  '"><iframe srcdoc="<script>parent.harmed=1</script>">',
  'javascript:window.harmed=1',
  '</style><style>*{display:none}</style>',
  '{{constructor.constructor("window.harmed=1")()}}',
  '<%= window.harmed=1 %>',
  'evil \u202Etxt.exe\u202C \u2066right\u2069',
  "'-window.harmed=1-'",
  '<a href="javascript:window.harmed=1">here</a>',
  '&lt;script&gt;window.harmed=1&lt;/script&gt;',
] as const

/** A case in which every text begins with one of these, each round in other places; and how many texts that are. */
export function hostileCase(
  round: number,
  beginnings: readonly string[] = hostileTexts,
): { file: CaseFile; texts: number } {
  let texts = 0
  let ids = 0
  const file: CaseFile = JSON.parse(JSON.stringify(canaryCase(round)), (key, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith('canary(')) return value
    if (key === 'id') return `hostile-${round}-${++ids}`
    texts += 1
    // The place stays in the text, so that every text is another.
    return `${beginnings[(texts + round) % beginnings.length]} ${value.slice(7, -1)}`
  })
  return { file, texts }
}
