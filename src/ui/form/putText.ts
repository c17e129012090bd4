/**
 * Puts text in place of what is selected in a box that has the focus. Where the browser has a command for it, as if it
 * were typed: only so does the browser's own Undo take it back. Elsewhere `changed` is told what the box then holds.
 */
export function putText(area: HTMLTextAreaElement, text: string, changed: (value: string) => void) {
  const command = text === '' ? 'delete' : 'insertText'
  if (typeof document.execCommand === 'function' && document.execCommand(command, false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  changed(area.value)
}
