/** Says why a text is refused, in words for the officer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Reads a text sign by sign; space between signs is passed over. */
export type JsonReader = {
  /** Takes a sign if it comes next. */
  take: (sign: string) => boolean
  /** Takes a text in quotation marks, with the marks; undefined when none comes next. */
  string: () => string | undefined
  /** Takes a number, true, false or null. */
  word: () => string | undefined
  atEnd: () => boolean
  /** "line 3, column 14" */
  where: () => string
  wrong: () => Refusal
}

const space = /[ \t\n\r]*/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escaped = /["\\/bfnrt]|u[\da-fA-F]{4}/y

/** A reader that stands at the beginning of the text. */
export function jsonReader(text: string): JsonReader {
  let at = 0
  const match = (token: RegExp): string | undefined => {
    token.lastIndex = at
    const [found] = token.exec(text) ?? []
    at += found?.length ?? 0
    return found
  }
  const where = () => {
    const before = text.slice(0, at).split('\n')
    return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
  }
  const wrong = () =>
    new Refusal(`This file is damaged or is not an application: it cannot be read at ${where()}.`)
  const readString = () => {
    const start = at
    at += 1
    while (text[at] !== '"') {
      if (at >= text.length || text.charCodeAt(at) < 0x20) throw wrong()
      const backslash = text[at] === '\\'
      at += 1
      if (backslash && match(escaped) === undefined) throw wrong()
    }
    at += 1
    return text.slice(start, at)
  }
  return {
    take: (sign) => {
      match(space)
      if (text[at] !== sign) return false
      at += 1
      return true
    },
    string: () => {
      match(space)
      return text[at] === '"' ? readString() : undefined
    },
    word: () => {
      match(space)
      return match(word)
    },
    atEnd: () => {
      match(space)
      return at === text.length
    },
    where,
    wrong,
  }
}
