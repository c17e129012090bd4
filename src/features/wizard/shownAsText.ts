type ShownAs = { kind?: 'name' | 'pseudonym' | undefined; label?: string | undefined }

/** How served papers name a person: "By the real name", or "As Person A"; undefined while it is not chosen. */
export function shownAsText(shownAs: ShownAs | undefined): string | undefined {
  if (shownAs?.kind !== 'pseudonym') return shownAs?.kind && 'By the real name'
  return shownAs.label ? `As ${shownAs.label}; the real name is withheld` : 'The real name is withheld'
}
