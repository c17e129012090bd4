import { streetForms } from './streetWords.ts'

const short: Readonly<Record<string, string>> = {
  saint: 'street',
  sch: 'school',
  prim: 'primary',
  jnr: 'junior',
  acad: 'academy',
  coll: 'college',
  uni: 'university',
  hosp: 'hospital',
  hse: 'house',
  cott: 'cottage',
  apt: 'flat',
  apartment: 'flat',
  ltd: 'limited',
  co: 'company',
}

/** One form for all the ways to write a word: "St", "Street" and "Saint", "Sch" and "School", "Anne’s" and "Annes". */
export function sameWord(word: string): string {
  const plain = word.toLowerCase().replace(/['’]/g, '')
  const full = short[plain] ?? streetForms(plain)?.[0]
  if (full !== undefined) return full
  return plain.length > 4 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain
}
