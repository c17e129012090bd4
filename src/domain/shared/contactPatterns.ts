import type { Contact } from './contacts.ts'
import {
  bounded,
  escaped,
  gap,
  longestWord,
  type Pattern,
  spaced,
  spacedCode,
  wordsInTurn,
} from './pattern.ts'

/** The ways in which a contact can be written: with any spacing, and an email address with its marks said in words. */
export function contactPatterns({ kind, value }: Contact): Pattern[] {
  if (kind === 'phone') return phonePatterns(value)
  if (kind === 'vehicle') return bounded(spacedCode(value.replace(/[^\p{L}\p{N}]/gu, '')))
  if (kind === 'email') return emailPatterns(value)
  const handle = value.replace(/^@/, '')
  return bounded(wordsInTurn(handle), longestWord(handle))
}

/** A number reads the same with 0, +44, 0044 or +44 (0) before it. */
function phonePatterns(value: string): Pattern[] {
  const digits = value.replace(/\D/g, '')
  const local = digits.replace(/^(?:0044|44)?0?/, '')
  if (local.length < 6) return digits.length < 3 ? [] : bounded(spaced(digits))
  const source = `(?:(?:\\+|00)?44${gap}0?|0)?${gap}${spaced(local)}`
  return [
    { search: new RegExp(`(?<!\\d)(?![\\s.,\\-/_])${source}(?!\\d)`, 'gu'), needs: '', weight: 'sure' },
    ...lastDigits(local),
  ]
}

/** The end of a number, where the rest does not stand before it: “ending 900123”. */
function lastDigits(local: string): Pattern[] {
  if (local.length < 9) return []
  const source = `(?<!\\d${gap})${spaced(local.slice(-6))}(?!\\d)`
  return [{ search: new RegExp(source, 'gu'), needs: '', weight: 'near' }]
}

const dot = '\\s*(?:[._\\-+]|\\(dot\\)|\\bdot\\b)\\s*'
const at = '\\s*(?:@|[([]\\s*at\\s*[)\\]]|\\bat\\b)\\s*'

function emailPatterns(value: string): Pattern[] {
  const [name = '', host = ''] = value.split('@')
  if (name === '' || host === '') return bounded(wordsInTurn(value))
  const parts = (text: string) =>
    text
      .split(/[._\-+]/)
      .filter((part) => part !== '')
      .map(escaped)
      .join(dot)
  return bounded(`${parts(name)}${at}${parts(host)}`, longestWord(host))
}
