/** Runs `work` once the page has loaded and the browser has nothing better to do, ten seconds later at the latest. */
export function whenIdle(work: () => void): void {
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 10_000 })
    else setTimeout(work, 2_000)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
