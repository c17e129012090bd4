/** What gives a paper away as made by a program; each with what it looks like. */
const slips: readonly (readonly [string, RegExp])[] = [
  ['a programmer’s word', /\b(?:undefined|null|NaN)\b|\[object/g],
  ['a word in camel case', /(?<![\p{L}\d_.@/])\p{Ll}+\p{Lu}\p{L}*/gu],
  ['a raw date', /\b\d{4}-\d\d-\d\d\b/g],
  ['a raw month', /\b\d{4}-\d\d\b(?!-)/g],
  ['a code of the list of acts', /\b2A3[a-g]\b/g],
  ['a reference that was not resolved', /\[\[[^\]]*\]\]/g],
  ['empty brackets or quotation marks', /\(\s*\)|“\s*”/g],
  ['a space before a stop', /\S* [.,;:](?=\s|$)/gm],
  ['two stops', /\S*(?:\.\.|,,|\.,|,\.|;;)(?!\.)/g],
  ['two spaces', /\S*[^\S\n]{2,}\S*/g],
  ['the same word twice', /\b(the|a|an|is|of|to|and|for|in|on|at|by) \1\b/gi],
  ['a singular for many', /\b(?:[2-9]|\d{2,}) (?:act|prohibition|requirement|year|month|day|exhibit)\b/g],
  ['a plural for one', /\b1 (?:acts|prohibitions|requirements|years|months|days)\b/g],
]

/** Everything in a paper that does not read as English, with its kind; what the officers wrote themselves is theirs. */
export function slipsIn(text: string, written = ''): string[] {
  return slips.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found }) =>
      written.includes(found.trim()) ? [] : [`${kind}: ${found}`],
    ),
  )
}
