import type { Page } from '@playwright/test'

/** What one page of the app shows and keeps, as far as the rows ask for it. */
export type Seen = {
  address: string
  title: string
  state: string
  /** Controls in which text can be typed or chosen, and those of them that the browser may remember. */
  controls: number
  remembering: string[]
  undecidedSpelling: string[]
  /** How many boxes and texts hold the word that was looked for. */
  shown: number
  /** Parts that no text of a case may become. */
  planted: string[]
}

/** Reads the page in front; `word` is looked for in its texts and boxes. */
export function see(page: Page, word: string): Promise<Seen> {
  return page.evaluate((looked) => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('name') ?? element.id} on ${location.pathname}`
    const controls = [...document.querySelectorAll('input, textarea, select')].filter(
      (element) =>
        !(element instanceof HTMLInputElement && ['button', 'submit', 'hidden'].includes(element.type)),
    )
    const own = (element: Element) => element.getAttribute('autocomplete')
    const typed = controls.filter(
      (element) =>
        element instanceof HTMLTextAreaElement ||
        (element instanceof HTMLInputElement && ['text', 'search', 'tel', 'email'].includes(element.type)),
    )
    const values = typed.map((element) => ('value' in element ? String(element.value) : ''))
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((attribute) => attribute.startsWith('on')),
    )
    const planted = document.querySelectorAll(
      '#app script, iframe, object, embed, base, #app style, #app link, a[href^="javascript:" i], img[src="x"]',
    )
    return {
      address: location.href,
      title: document.title,
      state: JSON.stringify(history.state) ?? '',
      controls: controls.length,
      remembering: controls
        .filter(
          (element) => (own(element) ?? element.closest('form')?.getAttribute('autocomplete')) !== 'off',
        )
        .map(name),
      undecidedSpelling: typed.filter((element) => element.closest('[spellcheck]') === null).map(name),
      shown:
        values.filter((value) => value.includes(looked)).length +
        (document.body.innerText.split(looked).length - 1),
      planted: [...planted, ...handlers].map(name),
    }
  }, word)
}
