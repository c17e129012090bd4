/** A ref for what takes the place of a control that had the focus: it takes the focus once, when it comes. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}
