import type { Lang, Text } from '../blocks.ts'
import { english } from './english.ts'
import { fill, fillPlain } from './fill.ts'
import type { Tongue } from './tongue.ts'
import { welsh } from './welsh.ts'
import type { Holes, InWelsh, Plain, Words } from './words.ts'

/** What a builder of a paper says, in one language or the other: how, and with which words. */
export type Speech<English extends Words> = Tongue & {
  /** What stands as it is. */
  words: Readonly<Record<Plain<English>, string>>
  /** A sentence with plain values set in. */
  say: <Key extends keyof English & string>(
    key: Key,
    values: Readonly<Record<Holes<English[Key]>, string>>,
  ) => string
  /** The same with values that may carry marks, such as words in another language. */
  tell: <Key extends keyof English & string>(
    key: Key,
    values: Readonly<Record<Holes<English[Key]>, Text>>,
  ) => Text
}

/** The speech of a paper by its language, from its English words and the Welsh typed against them. */
export function speakerOf<const English extends Words>(
  inEnglish: English,
  inWelsh: InWelsh<English>,
): (lang: Lang) => Speech<English> {
  const speeches: Record<Lang, Speech<English>> = {
    'en-GB': speech<English>(english, inEnglish),
    'cy-GB': speech<English>(welsh, inWelsh),
  }
  return (lang) => speeches[lang]
}

function speech<English extends Words>(
  tongue: Tongue,
  words: Readonly<Record<keyof English, string>>,
): Speech<English> {
  return {
    ...tongue,
    words,
    say: (key, values) => fillPlain(words[key], values),
    tell: (key, values) => fill(words[key], values),
  }
}
