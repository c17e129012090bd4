import { remembered } from '../shared/remembered.ts'

/** What stands in place of a character that is not the drafter’s own word; no pattern of a rule matches it. */
const hidden = '\uE000'

const quotations =
  /“[^“”]*”|"[^"]*"|(?<![\p{L}\p{N}])‘[^‘’]*’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])['’][^'’\n]*['’](?![\p{L}\p{N}])/gu
const capital = /\p{Lu}[\p{L}\p{N}’'-]*/gu
/** After these a word is what somebody does, whatever its first letter. */
const verbPlace = /\b(?:must|not|never|shall|may|(?:not|ha(?:s|ve)|needs?|ought|is|are|him|her|them) to)\s+$/i
const sentenceStart = /(?:^|[.:;!?\n(])\s*$/
/** Words that drafters like to give a capital. Among themselves they are no name: the Exclusion Zone, her Family. */
const ordinary =
  /^(?:The|An?|Any|All|Her|His|Their|Or|And|Not|To|Near|Nearby|Close|Around|Vicinity|Exclusion|Restricted|Prohibited|Buffer|Zones?|Areas?|Family|Friends?|Relatives?|Colleagues?|Associates?|Neighbours?|Mother|Father|Parents|Children|Partner|Victims?|Offender|Stalker|Perpetrator|Complainant|Suspect|Accused|Harass(?:ing|ment)?|Abus(?:e|ive)|Offensive|Inappropriate|Aggressive|Threatening|Rude|Intimidat(?:e|ing)|Reasonabl[ey]|Appropriate|Excessive|Unnecessar(?:y|ily)|Immediately|Promptly|Regularly|Forthwith|Internet|Permission|Consent|Directly|Indirectly|Etc|Sick|Evil|Twisted|Creepy|Vile|Obsess(?:ed|ive|ion)|Upset|Drunk)$/
/** In capitals only a title, or the kind of a street, tells that the word beside it is a name. */
const shoutedName =
  /\b(?:MR|MRS|MS|MISS|MX|DR)\.? [\p{L}’'-]+|\b(?!THE\b|HER\b|HIS\b|ANY\b)[\p{L}’'-]+ (?:STREET|ROAD|LANE|AVENUE|CRESCENT|COURT|ROW|MEWS|ALLEY|DRIVE)\b/giu
const beforeName = /\b(?:mr|mrs|ms|miss|mx|dr|pc|dc|ds|sgt|sir|lady|lord)\.?\s+$/i

/**
 * A text of the same length in which quotations, proper names and `names` are hidden, so that a rule reads only the
 * drafter’s own words: a street called Near Lane, a person called Reasonable and a message that is quoted trip nothing.
 */
export function operative(text: string, names: readonly string[] = []): string {
  const known = names.length > 0 ? hideEvery(text, literally(names)) : text
  const own = unquoted(known)
  return isShouted(text) ? hideEvery(own, shoutedName) : hideNames(own)
}

/** A text of the same length in which only quotations are hidden. */
export function unquoted(text: string): string {
  return hideEvery(text, quotations)
}

/** What a word is shows in the words beside it. */
const near = 60

function hideNames(text: string): string {
  return text.replace(capital, (word, at: number) => {
    const before = at > near ? `-${text.slice(at - near, at)}` : text.slice(0, at)
    const after = text.slice(at + word.length, at + word.length + near)
    return isName(word, before, after) ? hidden.repeat(word.length) : word
  })
}

function isName(word: string, before: string, after: string): boolean {
  if (word === 'I' || word === 'OK' || isOrdinary(word, before, after)) return false
  const inCompany = /^\s+\p{Lu}/u.test(after) || /[\p{Lu}\uE000][\p{L}\p{N}\uE000’'-]*\s+$/u.test(before)
  if (word.length > 2 && word === word.toUpperCase() && !inCompany) return false // a word in capitals is stressed
  if (sentenceStart.test(before))
    return (
      inCompany &&
      !/^(?:The|An?|If|He|She|They|It|This|Must|Not|No|Any|All|Every|Each|Only|Is|To|In|On|At|By|For|From|With|Without|Unless|Until|Except(?:ion)?|Save|When|Where|While|Before|After|Her|His|Their)$/.test(
        word,
      )
    )
  if (beforeName.test(before)) return true
  return (
    !verbPlace.test(before) ||
    (inCompany && / (?:Street|Road|Lane|Close|Court|Avenue|Park|House)\b/.test(` ${after}`))
  )
}

function isOrdinary(word: string, before: string, after: string): boolean {
  if (!ordinary.test(word) || beforeName.test(before)) return false
  const last = /(\S+)\s+$/.exec(before)?.[1] ?? ''
  const next = /^\s+(\p{Lu}[\p{L}\p{N}’'-]*)/u.exec(after)?.[1] ?? ''
  return (!/^[\p{Lu}\uE000]/u.test(last) || ordinary.test(last)) && (next === '' || ordinary.test(next))
}

/** A text typed in capitals, or with a capital to each word, has no names to be told by them. */
function isShouted(text: string): boolean {
  if (/^\s*Must Not \p{Lu}/u.test(text)) return true
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2
}

function hideEvery(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => hidden.repeat(found.length))
}

/** Each name as a whole, in any case. */
const literally = remembered((names: readonly string[]): RegExp => {
  const each = names
    .map((name) => name.trim())
    .filter(Boolean)
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return each.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
    : /$^/g
})
