import { type Area, type Box, overlap, pixelsOf } from './area.ts'
import { lightnessAt, type Picture } from './drawPicture.ts'
import type { Letter } from './pageLetters.ts'
import type { Pdfium } from './pdfium.ts'
import { textLayers } from './textLayers.ts'

/** A word that stands on the copy, with its place. */
export type ShownWord = { text: string; area: Area }

type Page = {
  pdfium: Pdfium
  words: readonly (readonly Letter[])[]
  /** Every text object of the page, also those that repeat others. */
  texts: readonly number[]
  /** The page as it goes into the copy. */
  shown: Picture
  /** Draws the page again, with the text objects that are active. */
  draw: () => Picture
  blackouts: readonly Area[]
}

/**
 * The words that a reader of the copy can see. A letter counts where the page looks different without it, so words that
 * are white on white, under a shape, on a hidden layer or off the page are left out; a letter that is never drawn (the
 * reading of a scan) counts where the scan shows something. A word that a black area touches is left out whole.
 */
export function shownWords({ pdfium, words, texts, shown, draw, blackouts }: Page): ShownWord[] {
  const { width, height } = shown
  const black = blackouts.map((area) => pixelsOf(area, width, height))
  const core = ({ text, area }: Letter) => coreOf(area, text, width, height)
  const left = words.filter((word) => !word.some((letter) => black.some((box) => overlap(box, core(letter)))))
  const invisible = new Set(texts.filter((object) => pdfium.api.FPDFTextObj_GetTextRenderMode(object) === 3))
  const drawn = left.flat().filter(({ object }) => !invisible.has(object))
  const seen = drawnLetters({ pdfium, texts, shown, draw }, drawn, core)
  const isSeen = (letter: Letter) =>
    invisible.has(letter.object) ? showsSomething(shown, core(letter)) : seen.has(letter)
  return left.flatMap((word) => seenParts(word, isSeen))
}

/** The letters without which the page looks different. */
function drawnLetters(
  { pdfium: { api }, texts, shown, draw }: Pick<Page, 'pdfium' | 'texts' | 'shown' | 'draw'>,
  letters: readonly Letter[],
  core: (letter: Letter) => Box,
): Set<Letter> {
  const seen = new Set<Letter>()
  if (letters.length === 0) return seen
  const switchAll = (objects: Iterable<number>, on: boolean) => {
    for (const object of objects) api.FPDFPageObj_SetIsActive(object, on)
  }
  switchAll(texts, false)
  const without = draw()
  for (const layer of textLayers(letters, shown)) {
    const objects = new Set(layer.map(({ object }) => object))
    switchAll(objects, true)
    const withThem = draw()
    switchAll(objects, false)
    for (const letter of layer) if (differ(withThem, without, core(letter))) seen.add(letter)
  }
  switchAll(texts, true)
  return seen
}

/** The seen parts of a word: one, unless something hides its middle. */
function seenParts(word: readonly Letter[], isSeen: (letter: Letter) => boolean): ShownWord[] {
  const parts: Letter[][] = [[]]
  for (const letter of word) {
    if (isSeen(letter)) parts.at(-1)?.push(letter)
    else parts.push([])
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      text: part.map(({ text }) => text).join(''),
      area: around(part.map(({ area }) => area)),
    }))
}

function around(areas: readonly Area[]): Area {
  const x = Math.min(...areas.map((area) => area.x))
  const y = Math.min(...areas.map((area) => area.y))
  return {
    x,
    y,
    width: Math.max(...areas.map((area) => area.x + area.width)) - x,
    height: Math.max(...areas.map((area) => area.y + area.height)) - y,
  }
}

/** The middle of a letter, so that a bar with a little of the letter above or below it hides it all the same. */
function coreOf(area: Area, text: string, width: number, height: number): Box {
  const trimmed = /[\p{L}\p{N}]/u.test(text) ? 0.25 : 0
  return pixelsOf(
    {
      x: area.x,
      y: area.y + area.height * trimmed,
      width: area.width,
      height: area.height * (1 - 2 * trimmed),
    },
    width,
    height,
  )
}

/** Fainter than this nobody sees, of 255. */
const faint = 24

function differ(one: Picture, other: Picture, box: Box): boolean {
  return rowsOf(one, box).some(({ from, to }) => {
    for (let at = from; at < to; at += 1) {
      if (Math.abs((one.rgba[at] ?? 0) - (other.rgba[at] ?? 0)) > faint) return true
    }
    return false
  })
}

/** A scan shows something where a letter stands if light and dark meet there or just beside it. */
function showsSomething(picture: Picture, box: Box): boolean {
  const beside = Math.ceil((box.bottom - box.top) * 0.2)
  const wider = {
    ...box,
    left: Math.max(0, box.left - beside),
    right: Math.min(picture.width, box.right + beside),
  }
  let [darkest, lightest] = [255, 0]
  for (const { from, to } of rowsOf(picture, wider)) {
    for (let at = from; at < to; at += 4) {
      const value = lightnessAt(picture.rgba, at)
      darkest = Math.min(darkest, value)
      lightest = Math.max(lightest, value)
    }
  }
  return lightest - darkest > faint
}

/** Where the rows of a box start and end among the bytes of the picture. */
function rowsOf({ width }: Picture, { left, top, right, bottom }: Box): { from: number; to: number }[] {
  return Array.from({ length: Math.max(0, bottom - top) }, (_, row) => {
    const start = (top + row) * width
    return { from: (start + left) * 4, to: (start + right) * 4 }
  })
}
