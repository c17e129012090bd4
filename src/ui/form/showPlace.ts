/**
 * Scrolls a text area so far that one place of its text can be seen. Browsers do not do so for a selection that a page
 * makes, and tell nothing of places in a text area, so the place is found in `ground`, which holds the same text.
 */
export function showPlace(area: HTMLTextAreaElement, ground: HTMLElement, place: number) {
  const texts = document.createTreeWalker(ground, NodeFilter.SHOW_TEXT)
  let left = place
  let node = texts.nextNode()
  while (node?.nodeValue && left >= node.nodeValue.length) {
    left -= node.nodeValue.length
    node = texts.nextNode()
  }
  if (!node) return
  const range = document.createRange()
  range.setStart(node, left)
  range.setEnd(node, left + 1)
  const line = range.getBoundingClientRect?.()
  const { top, bottom } = area.getBoundingClientRect()
  if (line && (line.top < top || line.bottom > bottom))
    area.scrollTop += line.top - top - area.clientHeight / 3
}
