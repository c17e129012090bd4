/** Why the command stops, in words for the person who ran it. */
export class Refusal extends Error {
  override name = 'Refusal'
}
