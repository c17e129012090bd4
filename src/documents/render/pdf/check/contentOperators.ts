/** One instruction of a page: its operator and what stands before it, as written. */
export type Operation = {
  operator: string
  operands: readonly string[]
  /** The marked-content number it belongs to, if any. */
  mcid: number | undefined
  /** Whether it is decoration that is not read out. */
  artifact: boolean
}

const tokens =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[^<>]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g
const operand = /^[-+.\d(</[\]>]|^(?:true|false|null)$/

/** The instructions of a page's content, each with the mark that it stands under. */
export function operationsOf(content: string): Operation[] {
  const operations: Operation[] = []
  const marks: Mark[] = [unmarked]
  let operands: string[] = []
  for (const [token] of content.matchAll(tokens)) {
    if (operand.test(token)) {
      operands.push(token)
      continue
    }
    followMarks(marks, token, operands)
    operations.push({ operator: token, operands, ...(marks.at(-1) ?? unmarked) })
    operands = []
  }
  return operations
}

type Mark = Pick<Operation, 'mcid' | 'artifact'>

const unmarked: Mark = { mcid: undefined, artifact: false }

function followMarks(marks: Mark[], operator: string, operands: readonly string[]): void {
  if (operator === 'BDC' || operator === 'BMC') marks.push(markOf(operands, marks.at(-1) ?? unmarked))
  else if (operator === 'EMC' && marks.length > 1) marks.pop()
}

function markOf(operands: readonly string[], outer: Mark): Mark {
  const place = operands.indexOf('/MCID')
  const own = place < 0 ? undefined : Number(operands[place + 1])
  return { mcid: own ?? outer.mcid, artifact: operands[0] === '/Artifact' || outer.artifact }
}
