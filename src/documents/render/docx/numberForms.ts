import { numberLabel } from '#src/documents/numberLabel.ts'

/** A number as a word processor counts it: the words around it, how it is counted, and where it stands. */
export type NumberForm = {
  count: 'decimal' | 'lowerLetter' | 'lowerRoman'
  /** What is printed, with "%" for the counted part: "3.%." or "(%)". */
  pattern: string
  value: number
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/**
 * The ways in which a number could be counted, the likeliest first: "(i)" is a roman one or the letter after (h).
 * An empty list for a number that no list can show.
 */
export function numberForms(number: string): NumberForm[] {
  const [, before = '', counted = '', after = ''] = /^(.*?)(\d+|[a-z]+)(\)?)$/.exec(number) ?? []
  if (counted === '' || before.includes('%')) return []

  const pattern = numberLabel(`${before}%${after}`)
  if (/^\d/.test(counted)) {
    const value = Number(counted)
    return String(value) === counted && value < 10_000 ? [{ count: 'decimal', pattern, value }] : []
  }
  return before === '(' && after === ')' ? letterForms(counted, pattern) : []
}

function letterForms(counted: string, pattern: string): NumberForm[] {
  const roman = romans.indexOf(counted) + 1
  const letter = counted.length === 1 ? counted.charCodeAt(0) - 96 : 0
  const asRoman: NumberForm[] = roman > 0 ? [{ count: 'lowerRoman', pattern, value: roman }] : []
  const asLetter: NumberForm[] = letter > 0 ? [{ count: 'lowerLetter', pattern, value: letter }] : []
  return counted === 'i' ? [...asRoman, ...asLetter] : [...asLetter, ...asRoman]
}
