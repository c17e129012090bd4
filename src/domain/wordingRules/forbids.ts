/**
 * The source of a pattern for the ways in which people forbid: must not, mustn’t, may not, is not to, cannot, never; and
 * “not to” or “no” where a text or a sentence begins with it.
 */
export const forbids =
  "(?:\\b(?:must|may|shall|should|can|ought|is|are) ?(?:not|never)(?: to)?|\\b(?:must|should|sha|ca|is|are)n[’']?t(?: to)?|(?<=^|[.:;(]\\s*)(?:not to|do not|don[’']t|never))"
