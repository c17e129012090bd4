import { joinWords } from './joinWords.ts'

export type ReferenceKind = 'act' | 'exhibit' | 'condition'

/** One `[[kind:id]]` of a text; `start` and `end` in UTF-16 units, the end not included. */
export type Reference = { kind: ReferenceKind; id: string; start: number; end: number }

/** What is printed for each id: the numbers of acts and conditions, the references of exhibits. */
export type ReferenceLabels = { readonly [K in ReferenceKind]: ReadonlyMap<string, string> }

/** The token that long text keeps in place of a number, so that a new act never makes a sentence false. */
export function referenceToken(kind: ReferenceKind, id: string): string {
  return `[[${kind}:${id}]]`
}

/** Every reference of a text, in its order. What only looks like one is left alone as text. */
export function findReferences(text: string): Reference[] {
  if (!text.includes('[[')) return []
  return [...text.matchAll(/\[\[(act|exhibit|condition):([^\s[\]]+)\]\]/g)].flatMap((match) => {
    const [whole, kind = '', id = ''] = match
    return isKind(kind) ? [{ kind, id, start: match.index, end: match.index + whole.length }] : []
  })
}

/**
 * A text as it is printed: each reference by its number, neighbours joined ("acts 7, 9 and 10"), a capital where a
 * sentence begins. A reference to what is no longer in the case prints as a gap in brackets and is listed.
 */
export function printReferences(
  text: string,
  labels: ReferenceLabels,
): { text: string; dangling: Reference[] } {
  const found = findReferences(text)
  if (found.length === 0) return { text, dangling: [] }
  let printed = ''
  let done = 0
  for (const group of neighbours(found, text)) {
    const [first] = group
    const last = group.at(-1)
    if (!first || !last) continue
    printed += text.slice(done, first.start)
    printed += phrase(group, labels, printed)
    done = last.end
  }
  return { text: printed + text.slice(done), dangling: danglingReferences(text, labels) }
}

/** The references of a text that point at nothing in the case. */
export function danglingReferences(text: string, labels: ReferenceLabels): Reference[] {
  return findReferences(text).filter(({ kind, id }) => !labels[kind].has(id))
}

/** Runs of references of one kind with nothing but a comma, "and" or space between them. */
function neighbours(found: readonly Reference[], text: string): Reference[][] {
  const groups: Reference[][] = []
  for (const reference of found) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const joined =
      before?.kind === reference.kind &&
      /^(?:\s*|\s*,\s*(?:and\s+)?|\s+and\s+)$/.test(text.slice(before.end, reference.start))
    if (joined && group) group.push(reference)
    else groups.push([reference])
  }
  return groups
}

function phrase(group: readonly Reference[], labels: ReferenceLabels, before: string): string {
  const kind = group[0]?.kind ?? 'act'
  const numbers = joinWords(group.map(({ id }) => labels[kind].get(id) ?? `[${kind} not found]`))
  if (new RegExp(`\\b${kind}s?\\s+$`, 'i').test(before)) return numbers
  if (group.length === 1 && !labels[kind].has(group[0]?.id ?? '')) return numbers

  const noun = group.length > 1 ? `${kind}s` : kind
  return `${startsSentence(before) ? capital(noun) : noun} ${numbers}`
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?]["’”)]?\s+|\n\s*)$/.test(before)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isKind(kind: string): kind is ReferenceKind {
  return kind === 'act' || kind === 'exhibit' || kind === 'condition'
}
