/** Letters of other alphabets, and digits, by the English letter for which they are taken. Capitals stand apart where they look otherwise. */
const taken: Readonly<Record<string, string>> = {
  ...pairs('аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwгrпnьbӏlүyвbѵvɡgɑaıiοoαaρpνvιiκkτtυuχxβbεeηnμuωwγyσo'),
  ...pairs('ΗhΡpΧxΥyΝnΜmΒbΚkΤtΙiΖz'),
  ...pairs('0o1l|l!lil5s8b3e$s@a'),
}

function pairs(text: string): Record<string, string> {
  const letters = [...text]
  return Object.fromEntries(
    letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? '']] : [])),
  )
}

/** What a name looks like at a glance: two names with the same look may be taken for each other. */
export function lookOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  const seen = [...plain].map((letter) => taken[letter] ?? letter).join('')
  const small = [...seen.toLowerCase()].map((letter) => taken[letter] ?? letter).join('')
  return small
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const alphabets = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Hebrew', 'Arabic', 'Han'] as const

/** The letters of a name that are not of the English alphabet’s kind, each as “а” (Cyrillic), so that they can be shown; none where it has none. */
export function foreignLetters(name: string): string[] {
  const letters = [...new Set(name.match(/[^\P{L}\p{Script=Latin}]/gu) ?? [])]
  return letters.map((letter) => `“${letter}” (${alphabetOf(letter)})`)
}

function alphabetOf(letter: string): string {
  return alphabets.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter)) ?? 'another alphabet'
}
