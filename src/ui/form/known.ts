/** A fact that may be unknown, as a form holds it while it is being written. */
export type KnownDraft = { known: true; value: string } | { known: false; why?: string } | undefined

/** Reads a form value as a fact that may be unknown; anything else counts as not answered. */
export function knownOf(value: unknown): KnownDraft {
  if (typeof value !== 'object' || value === null || !('known' in value)) return undefined
  if (value.known === false) {
    const why = 'why' in value && typeof value.why === 'string' ? value.why : ''
    return why === '' ? { known: false } : { known: false, why }
  }
  return 'value' in value && typeof value.value === 'string' ? { known: true, value: value.value } : undefined
}
