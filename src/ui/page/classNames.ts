/** Joins the class names that apply, leaving out what is false, empty or missing. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
