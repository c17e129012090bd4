import { allNamed, elementsIn, type XmlElement } from './xmlTree.ts'

type Level = { start: number; format: string; text: string }
type Levels = ReadonlyMap<number, Level>

/** Gives each paragraph of a Word file the number that its list prints before it, in the order of the file; empty outside lists. */
export function listNumbers(numbering: XmlElement | undefined): (paragraph: XmlElement) => string {
  const lists = numbering ? listsOf(numbering) : new Map<string, Levels>()
  const counters = new Map<string, number[]>()
  return (paragraph) => {
    const place = allNamed(paragraph, 'w:numPr')[0]
    if (!place) return ''
    const id = valueIn(place, 'w:numId')
    const at = Number(valueIn(place, 'w:ilvl'))
    const levels = lists.get(id)
    const level = levels?.get(at)
    if (!levels || !level) return ''
    if (level.format === 'bullet') return `${level.text} `
    const counts = counters.get(id) ?? []
    counts[at] = (counts[at] ?? level.start - 1) + 1
    counts.length = at + 1
    counters.set(id, counts)
    return `${level.text.replace(/%(\d)/g, (_, shown: string) => counted(levels, counts, Number(shown) - 1))} `
  }
}

function listsOf(numbering: XmlElement): Map<string, Levels> {
  const kinds = new Map(
    allNamed(numbering, 'w:abstractNum').map((kind) => [
      kind.attributes['w:abstractNumId'] ?? '',
      new Map(allNamed(kind, 'w:lvl').map((level) => [placeOf(level), levelOf(level)])),
    ]),
  )
  return new Map(
    allNamed(numbering, 'w:num').map((list) => {
      const levels = new Map(kinds.get(valueIn(list, 'w:abstractNumId')))
      for (const change of allNamed(list, 'w:lvlOverride')) {
        const before = levels.get(placeOf(change))
        const start = valueIn(change, 'w:startOverride')
        if (before && start !== '') levels.set(placeOf(change), { ...before, start: Number(start) })
      }
      return [list.attributes['w:numId'] ?? '', levels]
    }),
  )
}

const placeOf = ({ attributes }: XmlElement): number => Number(attributes['w:ilvl'] ?? '0')

const levelOf = (level: XmlElement): Level => ({
  start: Number(valueIn(level, 'w:start') || '1'),
  format: valueIn(level, 'w:numFmt'),
  text: valueIn(level, 'w:lvlText'),
})

function counted(levels: Levels, counts: readonly number[], at: number): string {
  const level = levels.get(at)
  const value = counts[at] ?? level?.start ?? 0
  if (level?.format === 'lowerLetter')
    return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(50, Math.ceil(value / 26)))
  return level?.format === 'lowerRoman' ? roman(value) : String(value)
}

const signs = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(value: number): string {
  if (value > 3999) return String(value)
  const sign = signs.find(([size]) => size <= value)
  return sign ? sign[1] + roman(value - sign[0]) : ''
}

function valueIn(element: XmlElement, name: string): string {
  return elementsIn(element).find((child) => child.name === name)?.attributes['w:val'] ?? ''
}
