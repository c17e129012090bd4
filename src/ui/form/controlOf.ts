const controls = 'input, select, textarea, button, a[href]'

/**
 * The first control of a field by its path. A path deeper than any control ('born.value') leads to the control of the
 * nearest path above it.
 */
export function controlOf(name: string): HTMLElement | undefined {
  if (name === '') return undefined
  const element = document.getElementById(name)
  const control = element?.matches(controls) ? element : element?.querySelector(controls)
  if (control instanceof HTMLElement) return control
  return controlOf(name.slice(0, Math.max(0, name.lastIndexOf('.'))))
}
