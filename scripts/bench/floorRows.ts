/** One page of a list of acts, as the app shows it: twenty-five rows, whatever the number. */
export function chronologyOf(acts: number): string {
  const shown = Math.min(acts, 25)
  return Array.from(
    { length: shown },
    (_, at) => `<li>${at + 1} of ${acts}: something that happened</li>`,
  ).join('')
}
