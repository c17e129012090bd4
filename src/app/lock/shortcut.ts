/** Whether a key event is Ctrl+Shift and this letter, and nothing else held: on every keyboard layout, and AltGr is not Ctrl. */
export function isShortcut(event: Event, letter: string): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent)) return false
  const { ctrlKey, shiftKey, altKey, metaKey, key } = event
  return ctrlKey && shiftKey && !altKey && !metaKey && key.toLowerCase() === letter
}
