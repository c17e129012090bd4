import { commonPhrases } from './commonPhrases.ts'
import { words } from './words.ts'

const leastLength = 15
/** So much must be left that is neither a run, a repeat nor common: eight characters, five of them different. */
const leastLeft = 8
const leastDifferent = 5

/** Neighbours on a keyboard or in the alphabet. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv',
]
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')])
const shortestRun = 4

/** Why a passphrase is too easy to guess, as a message for its owner; undefined where it may be used. */
export function weakness(passphrase: string): string | undefined {
  if ([...passphrase.normalize('NFC')].length < leastLength) return 'Use at least 15 characters'
  const text = passphrase.normalize('NFKD').toLowerCase()
  const signs = new Set(text.replace(/[\p{L}\p{N}\p{M}\s]/gu, '')).size
  const unrun = folded(withoutRuns(text.replace(/[^\p{L}\p{N}@$!]/gu, '')))
  const uncommon = withoutCommon(unrun)
  if (!isTooLittle(withoutRepeats(uncommon), signs)) return undefined
  return uncommon === unrun
    ? 'Use fewer repeats and runs, such as “aaaa”, “12345” or “qwerty”'
    : 'Choose words that are harder to guess: these are in many passwords'
}

/** A new passphrase of six words, each one of 2,048 with the same chance: 66 bits. */
export function newPassphrase(): string {
  return Array.from({ length: 6 }, () => words[below(words.length)]).join(' ')
}

/** A random whole number from 0 to one below `count`, each with the same chance; `count` is at most 65,536. */
function below(count: number): number {
  const limit = 65_536 - (65_536 % count)
  const [drawn = limit] = crypto.getRandomValues(new Uint16Array(1))
  return drawn < limit ? drawn % count : below(count)
}

function isTooLittle(left: string, signs: number): boolean {
  return left.length + signs < leastLeft || new Set(left).size + signs < leastDifferent
}

/** Years go as well, as they are the digits that are added most. */
function withoutRuns(text: string): string {
  let left = ''
  for (let at = 0; at < text.length; ) {
    const length = runAt(text, at)
    if (length === 0) left += text.charAt(at)
    at += Math.max(1, length)
  }
  return left.replace(/(?:19|20)\d\d/g, '')
}

/** How long the run is that begins here; 0 where none does. */
function runAt(text: string, at: number): number {
  let length = shortestRun
  const isRun = () =>
    at + length <= text.length && runs.some((run) => run.includes(text.slice(at, at + length)))
  if (!isRun()) return 0
  while (isRun()) length++
  return length - 1
}

function withoutRepeats(text: string): string {
  return text.replace(/(.{2,20}?)\1+|(.)\2{2,}/gsu, '$1$2')
}

function withoutCommon(text: string): string {
  return foldedPhrases.reduce((left, phrase) => left.replaceAll(phrase, ''), text)
}

/** Letters alone, with those read that stand behind digits and signs: "P@55w0rd" is "password". */
function folded(text: string): string {
  const read: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '!': 'i',
    l: 'i',
    '3': 'e',
    '4': 'a',
    '@': 'a',
    '5': 's',
    $: 's',
    '7': 't',
  }
  return text.replace(/[01!l34@5$7]/g, (sign) => read[sign] ?? sign).replace(/[^\p{L}\p{N}]/gu, '')
}

const foldedPhrases = commonPhrases.map(folded)
