import { houseRule } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { type Person, peopleOf } from '#src/domain/shared/people.ts'
import { fileOf } from '../fileOf.ts'
import type { WordingRule } from '../rule.ts'

/** Several people are protected, and the wording names some of them only. */
export const r54: WordingRule = {
  code: 'R54',
  level: 'W',
  title: 'A protected person left out',
  authority: houseRule('a condition names everybody whom it protects'),
  needs: ['protected'],
  remarks: ({ named, condition, exception }, facts) => {
    const meant = condition?.protects ?? []
    const people = peopleOf(fileOf(facts)).filter(
      ({ id, role, shownName }) =>
        role === 'protected' && shownName && (meant.length === 0 || meant.includes(id)),
    )
    const left = people.filter((person) => !isNamed(person, named, people))
    if (exception || left.length === 0 || left.length === people.length) return []
    const names = joinWords(left.map(({ shownName }) => shownName))
    const message = `This does not name ${names}, whom the order protects as well. Add the name, or say whom this condition protects.`
    return [{ span: null, message }]
  },
}

/** By any word of the name that no other of them has; by the whole of it where there is none. */
function isNamed(person: Person, text: string, people: readonly Person[]): boolean {
  const others = people.filter(({ id }) => id !== person.id).flatMap(wordsOf)
  const own = wordsOf(person).filter((word) => !others.includes(word))
  return (own.length > 0 ? own : [person.shownName.toLowerCase()]).some((word) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'iu',
    ).test(text),
  )
}

const wordsOf = ({ shownName }: Person) => shownName.toLowerCase().split(/\s+/)
