import type { Option } from './Choice.tsx'

/** The chosen values after one checkbox changed, in the options' order; values no longer offered are kept at the end. */
export function toggled(
  options: readonly Option[],
  chosen: readonly unknown[],
  changed: Option,
  checked: boolean,
): unknown[] {
  const held = new Set(chosen)
  const stays = (option: Option) => {
    if (option.value === changed.value) return checked
    if (checked && (changed.exclusive || option.exclusive)) return false
    return held.has(option.value)
  }
  const offered = new Set<unknown>(options.map((option) => option.value))
  const notOffered = chosen.filter((value) => !offered.has(value))
  return [...options.filter(stays).map((option) => option.value), ...notOffered]
}
