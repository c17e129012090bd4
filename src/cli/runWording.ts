import { readFileSync } from 'node:fs'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'
import { readWordingLine, type WordingLine } from './readWordingLine.ts'
import type { Terminal } from './runPack.ts'
import { todayInLondon } from './todayInLondon.ts'

const usage = `Usage: npm run wording -- <file.jsonl>

  <file.jsonl>  one condition a line: {"id": "1", "kind": "prohibition", "text": "must not …"}
                kind is prohibition or requirement; "case", which may be left out, holds any part
                of a case file, so that the rules that need its facts are run as well
`

/**
 * Puts the wording rules to every line of a file and writes one line of JSON for each. A line that cannot be read is
 * named on the error output and the others go on. Returns the exit code: 0, 1 where a line or the file cannot be read,
 * 2 for wrong arguments.
 */
export function runWording(argv: readonly string[], terminal: Terminal): number {
  const [path, ...more] = argv
  if (!path || path.startsWith('-') || more.length > 0) {
    terminal.err(usage)
    return 2
  }
  const text = read(path)
  if (text === undefined) {
    terminal.err(`This file cannot be read: ${path}\n`)
    return 1
  }
  return checkLines(text, terminal)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return undefined
  }
}

function checkLines(text: string, { out, err, now }: Terminal): number {
  const today = todayInLondon(now)
  const bad = text.split('\n').filter((line, at) => {
    if (line.trim() === '') return false
    const known = readWordingLine(line)
    if (known.ok) out(`${JSON.stringify(answer(known.line, today))}\n`)
    else err(`Line ${at + 1}: ${known.message}\n`)
    return !known.ok
  })
  return bad.length > 0 ? 1 : 0
}

function answer({ id, kind, text, slices }: WordingLine, today: IsoDate) {
  const facts = { slices, today }
  const { findings, notRun } = checkWording(clauseIn({ id: String(id), kind, text }, facts), facts)
  return {
    id,
    findings: findings.map(({ rule, level, severity, span, message, suggestion, replacement }) => {
      const change = suggestion ?? replacement
      return { rule, level, severity, span, message, ...(change === undefined ? {} : { suggestion: change }) }
    }),
    notRun,
  }
}
