/** The ids of a control's hint and error for aria-describedby, or nothing when it has neither. */
export function describedBy(
  id: string,
  hint: unknown,
  error: string | undefined,
  first?: string,
): string | undefined {
  const ids = [first, hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
