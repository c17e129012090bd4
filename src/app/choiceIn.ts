/**
 * How the words of a page call one of the choices of a field: by the first list of them that has every choice of the
 * field. Undefined where the page has no such list.
 */
export function choiceIn(words: unknown, choices: readonly string[], value: string): string | undefined {
  return listsIn(words)
    .find((list) => choices.every((choice) => list.has(choice)))
    ?.get(value)
}

type List = ReadonlyMap<string, string>

/** Lists of choices, and tables from choices to words, however deep they stand. */
function listsIn(words: unknown): List[] {
  if (typeof words !== 'object' || words === null) return []
  const entries = Array.isArray(words) ? words.flatMap(optionOf) : Object.entries(words).flatMap(textOf)
  return [new Map(entries), ...Object.values(words).flatMap(listsIn)]
}

function optionOf(option: unknown): [string, string][] {
  if (typeof option !== 'object' || option === null || !('value' in option) || !('label' in option)) return []
  const { value, label } = option
  return typeof value === 'string' && typeof label === 'string' ? [[value, label]] : []
}

const textOf = ([key, text]: [string, unknown]): [string, string][] =>
  typeof text === 'string' ? [[key, text]] : []
