/** What a fault says, in words for the person; `otherwise` where it says nothing. */
export const faultWords = (fault: unknown, otherwise: string): string =>
  fault instanceof Error && fault.message !== '' ? fault.message : otherwise
