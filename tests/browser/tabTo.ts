import type { Locator, Page } from '@playwright/test'

type Way = { key: 'Tab' | 'Shift+Tab'; stops: number }

const mostKeys = 600

/**
 * Presses Tab, or Shift and Tab where the control stands before, until it has the focus: as often as there are stops on
 * the way, then one by one where the browser knows more or fewer of them.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor({ timeout: 10_000 })
  let way = await control.evaluateAll(wayTo)
  for (let pressed = 0; way && pressed < mostKeys; way = await control.evaluateAll(wayTo)) {
    const stops = pressed === 0 ? Math.max(1, way.stops) : 1
    for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press(way.key)
    pressed += stops
  }
  if (way) throw new Error(`The keyboard does not reach ${control}`)
}

/** In the page: the key that leads to the nearest of the controls and how often; undefined where one has the focus. */
function wayTo(controls: readonly Node[]): Way | undefined {
  const { activeElement: held } = document
  if (held && controls.includes(held)) return undefined
  const isStop = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true })
  const groupOf = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' && element.name
      ? `${element.form?.id} ${element.name}`
      : element
  const reached =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]'
  const all = [...document.querySelectorAll<HTMLElement>(reached)].filter(
    (element) => element === held || controls.includes(element) || isStop(element),
  )
  const groups = [...new Set(all.map(groupOf))]
  const from = held ? groups.indexOf(groupOf(held)) : -1
  const places = controls.map((control) => groups.indexOf(groupOf(control as Element)))
  const after = places.filter((place) => place > from)
  if (after.length > 0) return { key: 'Tab', stops: Math.min(...after) - from }
  return { key: 'Shift+Tab', stops: from - Math.max(...places) }
}
