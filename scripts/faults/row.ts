export type Outcome = 'passed' | 'failed' | 'cannot run here'

/**
 * What came of a row: what was tried, said so that nobody takes it for more, and the figure that was reached. `onlySlow`: it
 * failed by nothing but its time, which on a machine that does other things says little.
 */
export type Result = { tried: string; outcome: Outcome; figure: string; reason?: string; onlySlow?: true }

/** One fault or attack of the list in the design; several rows may try parts of the same number. */
export type Row = {
  number: number
  what: string
  /** Too long for `npm test`. */
  long: boolean
  run: () => Promise<Result>
}

/** What a row reached: its figure, and whatever went wrong or took too long, one line each. Without any it has passed. */
export type Reached = { tried: string; figure: string; faults: readonly string[]; slow?: readonly string[] }

const shown = 3

/** The result of what was reached: passed only where no fault was found; the first faults are told. */
export function resultOf({ tried, figure, faults, slow = [] }: Reached): Result {
  const told = [...faults, ...slow]
  if (told.length === 0) return { tried, outcome: 'passed', figure }
  const more = told.length > shown ? ` and ${told.length - shown} more` : ''
  const reason = `${told.slice(0, shown).join('; ')}${more}`
  return { tried, outcome: 'failed', figure, reason, ...(faults.length === 0 && { onlySlow: true }) }
}

/** A row by which something was tried and looked at. */
export function row(number: number, what: string, run: () => Promise<Reached>): Row {
  return { number, what, long: false, run: async () => resultOf(await run()) }
}

/** A row that takes too long for `npm test`. */
export function longRow(number: number, what: string, run: () => Promise<Reached>): Row {
  return { ...row(number, what, run), long: true }
}

/** The result of a row. One that throws has failed, with what it threw. Never rejects. */
export async function runRow({ run }: Pick<Row, 'run'>): Promise<Result> {
  try {
    return await run()
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    return { tried: 'broke off', outcome: 'failed', figure: '', reason }
  }
}
