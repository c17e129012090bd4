import type { Area } from './area.ts'
import { pagePlacing } from './pagePlacing.ts'
import type { Pdfium } from './pdfium.ts'

/** One letter of a page: what it says, which text object draws it, and where it stands on the page as it is shown. */
export type Letter = { text: string; object: number; area: Area }

/** The words of a page as its file tells them, hidden ones too, each a list of letters. */
export function pageLetters(pdfium: Pdfium, page: number): Letter[][] {
  const { api } = pdfium
  const text = api.FPDFText_LoadPage(page)
  if (text === 0) return []
  const place = pagePlacing(pdfium, page)
  const words: Letter[][] = []
  let word: Letter[] = []
  const count = api.FPDFText_CountChars(text)
  for (let at = 0; at < count; at += 1) {
    const letter = spelt(api.FPDFText_GetUnicode(text, at))
    if (letter.trim() === '') {
      if (word.length > 0) words.push(word)
      word = []
      continue
    }
    const area = place(boxOf(pdfium, text, at))
    word.push({ text: letter, object: api.FPDFText_GetTextObject(text, at), area })
  }
  if (word.length > 0) words.push(word)
  api.FPDFText_ClosePage(text)
  return words
}

function boxOf(pdfium: Pdfium, text: number, at: number) {
  const { api, scratch } = pdfium
  const told = api.FPDFText_GetCharBox(text, at, scratch, scratch + 8, scratch + 16, scratch + 24)
  if (!told) return { left: 0, right: 0, bottom: 0, top: 0 }
  const view = pdfium.view()
  const [left = 0, right = 0, bottom = 0, top = 0] = [0, 8, 16, 24].map((by) =>
    view.getFloat64(scratch + by, true),
  )
  return { left, right, bottom, top }
}

/** A letter by its number; the mark of a word broken over a line is a hyphen, and what stands for no letter is a gap. */
export function spelt(code: number): string {
  if (code === 2 || code === 0xfffe) return '-'
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ' '
  return String.fromCodePoint(code)
}
