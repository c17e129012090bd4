/** “The defendant must not …”, with its stop; a text that names its subject keeps it. */
export function sentenceOf(text: string): string {
  const whole = /^the defendant\b/i.test(text) ? text.trim() : `The defendant ${text.trim()}`
  return /[.!?]$/.test(whole) ? whole : `${whole}.`
}
