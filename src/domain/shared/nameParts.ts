import type { Person } from './people.ts'

/** The words of a name, those of a double name too, that no name has by which the papers call somebody. */
export function nameParts(name: string, people: readonly Pick<Person, 'shownName'>[]): string[] {
  const shown = new Set(
    people.flatMap(({ shownName }) => wordsOf(shownName)).map((word) => word.toLowerCase()),
  )
  const telling = wordsOf(name).filter((word) => word.length > 2 || /^\p{Lu}\p{L}$/u.test(word))
  return [...new Set(telling)].filter((word) => !shown.has(word.toLowerCase()))
}

function wordsOf(name: string): string[] {
  return name.split(/[\s\p{Pd},.]+/u).filter((word) => word !== '')
}
