import type { Locator } from '@playwright/test'

/** What is awaited: an element, with these words in it, or a box that is empty, on another address than now. */
export type Awaited = { selector: string; words?: string; empty?: boolean; elsewhere?: boolean }

/** From a click to the end of the frame in which the awaited part stands, in milliseconds, told by the page itself. */
export async function tillPaint(control: Locator, awaited: Awaited): Promise<number> {
  await control.waitFor()
  return await control.evaluate(clickAndWait, awaited)
}

/** Runs in the page. */
function clickAndWait(
  control: Element,
  { selector, words = '', empty, elsewhere }: Awaited,
): Promise<number> {
  const from = location.href
  const fits = (element: Element) =>
    element.textContent.includes(words) && !(empty && Reflect.get(element, 'value') !== '')
  const stands = () =>
    !(elsewhere && location.href === from) && [...document.querySelectorAll(selector)].some(fits)
  return new Promise((done) => {
    const started = performance.now()
    const painted = () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => done(performance.now() - started)
      port2.postMessage(undefined)
    }
    const changes = new MutationObserver(() => {
      if (!stands()) return
      changes.disconnect()
      requestAnimationFrame(painted)
    })
    changes.observe(document, { subtree: true, childList: true, characterData: true })
    if (control instanceof HTMLElement) control.click()
  })
}
