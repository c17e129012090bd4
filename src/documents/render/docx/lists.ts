import { type ILevelsOptions, LevelFormat } from 'docx'
import { type NumberForm, numberForms } from './numberForms.ts'

type ListPlace = { reference: string; level: number }
type OpenList = ListPlace & { pattern: string; count: string; value: number }

/** The numbered lists of one document, opened as its paragraphs are met in reading order. */
export type Lists = {
  /** The list and level that print this number, or undefined when no list can and it is printed as text. */
  place(number: string, level: 0 | 1): ListPlace | undefined
  /** The definitions of all lists met so far. */
  config(): { reference: string; levels: ILevelsOptions[] }[]
}

export const bulletReference = 'bullets'

const hanging = 680

/** A list goes on while its numbers do; where they begin again or skip, a new list starts at the number there. */
export function openLists(): Lists {
  const open = new Map<number, OpenList>()
  const opened: { reference: string; levels: ILevelsOptions[] }[] = [
    { reference: bulletReference, levels: [levelOf(0, LevelFormat.BULLET, '•', 1)] },
  ]

  return {
    place(number, level) {
      const forms = numberForms(number)
      const last = open.get(level)
      const next = forms.find((form) => last && goesOn(last, form))
      if (last && next) {
        last.value = next.value
        return { reference: last.reference, level }
      }
      const first = forms[0]
      if (!first) return undefined

      const reference = `list-${opened.length}`
      open.set(level, { reference, level, ...first })
      opened.push({ reference, levels: levelsOf(first, level) })
      return { reference, level }
    },
    config: () => opened,
  }
}

function goesOn(list: OpenList, form: NumberForm): boolean {
  return list.pattern === form.pattern && list.count === form.count && list.value + 1 === form.value
}

function levelsOf({ count, pattern, value }: NumberForm, level: 0 | 1): ILevelsOptions[] {
  const own = levelOf(level, LevelFormat[formats[count]], pattern.replace('%', `%${level + 1}`), value)
  return level === 0 ? [own] : [levelOf(0, LevelFormat.DECIMAL, '%1.', 1), own]
}

const formats = { decimal: 'DECIMAL', lowerLetter: 'LOWER_LETTER', lowerRoman: 'LOWER_ROMAN' } as const

/** How far a numbered paragraph stands in, in twentieths of a point, and how far its number hangs out. */
export function indentOf(level: number): { left: number; hanging: number } {
  return { left: hanging * (level + 1), hanging }
}

function levelOf(
  level: number,
  format: ILevelsOptions['format'],
  text: string,
  start: number,
): ILevelsOptions {
  return {
    level,
    ...(format && { format }),
    text,
    start,
    style: { paragraph: { indent: indentOf(level) } },
  }
}
