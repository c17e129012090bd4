import { findReferences, type ReferenceKind, type ReferenceLabels, referenceToken } from './references.ts'

/** Both ways between the tokens that long text keeps and the marks that an officer reads and types. */
export type ReferenceMarks = {
  /** Tokens as marks: "#4" for an act, "#exhibit-RF/7", "#condition-2"; what is not in the case as "#act:id". */
  toText: (tokens: string) => string
  /** Marks as tokens. A mark that names nothing in the case stays as typed. */
  toTokens: (text: string) => string
}

/** The marks for the acts, exhibits and conditions of a case, by the labels that they have now. */
export function referenceMarks(labels: ReferenceLabels): ReferenceMarks {
  const marks = allMarks(labels)
  const tokens = new Map([...marks].map(([token, mark]) => [mark, token]))
  const longest = [...tokens.keys()]
    .filter((mark) => !/^#\d+$/.test(mark))
    .sort((a, b) => b.length - a.length)
  return {
    toText: (text) => withMarks(text, marks),
    toTokens: (text) => withTokensOf(text, tokens, longest),
  }
}

function allMarks({ act, exhibit, condition }: ReferenceLabels): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const marks = new Map<string, string>()
  const put = (kind: ReferenceKind, id: string, mark: string) => {
    const own = taken.has(mark) ? bare(kind, id) : mark
    taken.add(own)
    marks.set(referenceToken(kind, id), own)
  }
  for (const [id, label] of act) put('act', id, `#${label}`)
  for (const [id, label] of exhibit) put('exhibit', id, `#exhibit-${label.trim()}`)
  for (const [id, label] of condition) put('condition', id, `#condition-${label}`)
  return marks
}

const bare = (kind: ReferenceKind, id: string) => `#${kind}:${id}`

function withMarks(text: string, marks: ReadonlyMap<string, string>): string {
  let shown = ''
  let done = 0
  for (const { kind, id, start, end } of findReferences(text)) {
    const mark = marks.get(referenceToken(kind, id)) ?? bare(kind, id)
    shown += text.slice(done, start)
    shown += `${/[\w#]$/.test(shown) ? ' ' : ''}${mark}${/^\w/.test(text.slice(end)) ? ' ' : ''}`
    done = end
  }
  return shown + text.slice(done)
}

function withTokensOf(text: string, tokens: ReadonlyMap<string, string>, longest: readonly string[]): string {
  let kept = ''
  let done = 0
  for (const { index } of text.matchAll(/(?<![\w#])#(?=[\w])/g)) {
    if (index < done) continue
    const found = markAt(text.slice(index), tokens, longest)
    if (!found) continue
    kept += text.slice(done, index) + found.token
    done = index + found.length
  }
  return kept + text.slice(done)
}

type Found = { token: string; length: number }

/** The mark with which a text begins, if it names something. */
function markAt(
  text: string,
  tokens: ReadonlyMap<string, string>,
  longest: readonly string[],
): Found | undefined {
  const [number] = /^#\d{1,6}(?!\w)/.exec(text) ?? []
  if (number !== undefined) return found(tokens.get(number), number)
  const named = longest.find((mark) => text.startsWith(mark) && !/^\w/.test(text.slice(mark.length)))
  if (named !== undefined) return found(tokens.get(named), named)
  const [whole = '', kind, id = ''] = /^#(act|exhibit|condition):([\w-]+)/.exec(text) ?? []
  return kind === 'act' || kind === 'exhibit' || kind === 'condition'
    ? { token: referenceToken(kind, id), length: whole.length }
    : undefined
}

function found(token: string | undefined, mark: string): Found | undefined {
  return token === undefined ? undefined : { token, length: mark.length }
}
