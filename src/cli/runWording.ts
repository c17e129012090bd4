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
  const lines = read(path)
  if (lines === undefined) {
    terminal.err(`This file cannot be read: ${path}\n`)
    return 1
  }
  return checkLines(lines, terminal)
}

/** The lines as bytes, one character for each: one that is not UTF-8 does not spoil the others. */
function read(path: string): string[] | undefined {
  try {
    return readFileSync(path, 'latin1').split('\n')
  } catch {
    return undefined
  }
}

function checkLines(lines: readonly string[], { out, err, now }: Terminal): number {
  const today = todayInLondon(now)
  const bad = lines.filter((bytes, at) => {
    const line = decoded(bytes)
    if (line?.trim() === '') return false
    const known = line === undefined ? notText : readWordingLine(line)
    if (known.ok) out(`${JSON.stringify(answer(known.line, today))}\n`)
    else err(`Line ${at + 1}: ${known.message}\n`)
    return !known.ok
  })
  return bad.length > 0 ? 1 : 0
}

const notText = { ok: false, message: 'it is not UTF-8 text. Save the file as UTF-8.' } as const

function decoded(bytes: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return undefined
  }
}

function answer({ id, kind, text, slices }: WordingLine, today: IsoDate) {
  const facts = { slices, today }
  const { findings, notRun } = checkWording(clauseIn({ id: String(id), kind, text }, facts), facts)
  return {
    id,
    findings: findings.map(({ rule, level, severity, span, message, suggestion, replacement }) => {
      const change = suggestion ?? (replacement === '' ? 'Take it out' : replacement)
      return { rule, level, severity, span, message, ...(change === undefined ? {} : { suggestion: change }) }
    }),
    notRun,
  }
}
