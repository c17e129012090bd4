import type { Option } from './Choice.tsx'

/** The chosen values after one checkbox changed, in the options' order; values no longer offered are kept at the end. */
export function toggled(
  options: readonly Option[],
  chosen: readonly unknown[],
  changed: Option,
  checked: boolean,
): unknown[] {
  const stays = (option: Option) => {
    if (option.value === changed.value) return checked
    if (checked && (changed.exclusive || option.exclusive)) return false
    return chosen.includes(option.value)
  }
  const offered = options.map((option) => option.value)
  const notOffered = chosen.filter((value) => !offered.some((known) => known === value))
  return [...options.filter(stays).map((option) => option.value), ...notOffered]
}
