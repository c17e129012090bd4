import { joinWords } from './joinWords.ts'

/** Numbers in their order as a sentence lists them, three or more that follow each other as one: "1, 3 to 7 and 9". */
export function numberSpans(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === (run.at(-1) ?? 0) + 1) run.push(number)
    else runs.push([number])
  }
  return joinWords(runs.flatMap((run) => (run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map(String))))
}
