import { streetForms } from '../shared/streetWords.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]?")

const made = new Map<string, RegExp>()

/** Finds a name as whole words, in any case, its last word in any way in which a kind of street is written. Global. */
export function wholeName(name: string): RegExp {
  const known = made.get(name) ?? patternOf(name)
  made.set(name, known)
  return known
}

function patternOf(name: string): RegExp {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  const forms = words.length > 1 ? streetForms(last) : undefined
  const parts = [...words.slice(0, -1).map(escaped), forms ? `(?:${forms.join('|')})` : escaped(last)]
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
}

/** Whether the text has the name as whole words. */
export function saysName(text: string, name: string): boolean {
  return name.trim() !== '' && text.search(wholeName(name)) >= 0
}
