/** What stands in place of a character that is not the drafter’s own word; no pattern of a rule matches it. */
const hidden = '\uE000'

const quotations = /“[^”]*”|‘[^’]*’(?![\p{L}\p{N}])|"[^"]*"|(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])/gu
const capital = /\p{Lu}[\p{L}\p{N}’'-]*/gu
/** After these a word is what somebody does, whatever its first letter. */
const verbPlace = /\b(?:must|not|never|shall|may|to)\s+$/i
const sentenceStart = /(?:^|[.:;!?\n(])\s*$/
const beforeName = /\b(?:mr|mrs|ms|miss|mx|dr|pc|dc|ds|sgt|sir|lady|lord)\.?\s+$/i

/**
 * A text of the same length in which quotations, proper names and `names` are hidden, so that a rule reads only the
 * drafter’s own words: a street called Near Lane, a person called Reasonable and a message that is quoted trip nothing.
 */
export function operative(text: string, names: readonly string[] = []): string {
  const known = names.reduce((rest, name) => hideEvery(rest, literally(name)), text)
  const unquoted = hideEvery(known, quotations)
  return isShouted(text) ? unquoted : hideNames(unquoted)
}

function hideNames(text: string): string {
  return text.replace(capital, (word, at: number) => {
    const before = text.slice(0, at)
    const after = text.slice(at + word.length)
    return isName(word, before, after) ? hidden.repeat(word.length) : word
  })
}

function isName(word: string, before: string, after: string): boolean {
  if (word === 'I') return false
  const inCompany = /^\s+\p{Lu}/u.test(after) || /[\p{Lu}\uE000][\p{L}\p{N}\uE000’'-]*\s+$/u.test(before)
  if (word.length > 3 && word === word.toUpperCase() && !inCompany) return false // a word in capitals is stressed
  if (sentenceStart.test(before)) return inCompany && !/^(?:The|A|An|If|He|She|They|Must|This|It)$/.test(word)
  if (beforeName.test(before)) return true
  return (
    !verbPlace.test(before) ||
    (inCompany && / (?:Street|Road|Lane|Close|Court|Avenue|Park|House)\b/.test(` ${after}`))
  )
}

/** A text typed in capitals has no names to be told by them. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2
}

function hideEvery(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => hidden.repeat(found.length))
}

/** The name as a whole, in any case; nothing where there is no name. */
function literally(name: string): RegExp {
  const escaped = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return escaped ? new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu') : /$^/
}
