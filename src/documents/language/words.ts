/** The fixed words of a paper, each under a name of its own; "{day}" is where a value is set in. */
export type Words = Readonly<Record<string, string>>

/** The names of the values that are set into a text: "day" and "time" of "{day} at {time}". */
export type Holes<Said> = Said extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never

/** The entries of a catalogue that stand as they are. */
export type Plain<English extends Words> = {
  [Key in keyof English]: [Holes<English[Key]>] extends [never] ? Key : never
}[keyof English]

/** A text in which each of these values is set in somewhere. */
type With<Hole extends string> = (
  Hole extends string
    ? (has: `${string}{${Hole}}${string}`) => void
    : never
) extends (has: infer Said) => void
  ? Said
  : never

/** The same catalogue in Welsh: no entry more, none fewer, and each with the values of the English. */
export type InWelsh<English extends Words> = {
  readonly [Key in keyof English]: string &
    ([Holes<English[Key]>] extends [never] ? unknown : With<Holes<English[Key]>>)
}
