import type { Page } from '@playwright/test'

/** Opens an address of the app without a reload, as its own links do: each visit has a key of its own, by which a page knows that it is new. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    history.pushState({ key: crypto.randomUUID().slice(0, 8) }, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

/** Opens an address of a case and waits until that page is there: its heading takes the focus. */
export async function openInCase(page: Page, path: string): Promise<void> {
  await goTo(page, path)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1', undefined, { timeout: 15_000 })
}

/**
 * Visits every page of a case that links lead to from the page in front, each once, with everything unfolded; gives
 * their addresses in the order of the visits.
 */
export async function walkCase(page: Page, visit: (path: string) => Promise<void>): Promise<string[]> {
  const beginning = new URL(page.url()).pathname
  const known = [beginning]
  for (let at = 0; at < known.length; at += 1) {
    const path = known[at] ?? beginning
    if (at > 0) await openInCase(page, path)
    const linked = await page.evaluate(unfoldAndRead, beginning)
    await visit(path)
    for (const next of linked) if (!known.includes(next)) known.push(next)
  }
  return known
}

/** Runs in the page: unfolds what is folded, and reads the addresses of this case that its links lead to. */
function unfoldAndRead(beginning: string): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/case/"]')]
    .map(({ pathname }) => pathname)
    .filter((path) => path.startsWith(beginning))
}
