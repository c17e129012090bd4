/** Whether the form around an element is shut, as while another tab writes. The browser shuts controls by itself, and nothing that is drawn. */
export function isShut(element: Element): boolean {
  return element.closest('fieldset:disabled') !== null
}
