import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runWording } from '#src/cli/runWording.ts'

const root = mkdtempSync(join(tmpdir(), 'wording-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function fileOf(text: string | Uint8Array): string {
  const path = join(root, 'lines.jsonl')
  writeFileSync(path, text)
  return path
}

function run(...argv: string[]) {
  const said = { out: '', err: '' }
  const code = runWording(argv, {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    now: new Date('2026-06-24T09:00:00Z'),
  })
  const lines = said.out.split('\n').filter(Boolean)
  return { code, err: said.err, lines: lines.map((line) => JSON.parse(line)) }
}
const runLines = (...lines: unknown[]) => run(fileOf(lines.map((line) => JSON.stringify(line)).join('\n')))

const text = 'must not harass Ms Quill'
const condition = { id: 'c-1', text: 'must not use a drone over Larch Row.' }

describe('the wording rules from the command line', () => {
  test('each line is answered by its id, with rule, level, severity, span, message and suggestion', () => {
    const { code, err, lines } = runLines(
      { id: 'a', kind: 'prohibition', text },
      { id: 7, kind: 'requirement', text: 'must go' },
    )
    expect([code, err]).toEqual([0, ''])
    expect(lines.map(({ id }) => id)).toEqual(['a', 7])
    const [found] = lines[0].findings
    expect(found).toMatchObject({ rule: 'R01', level: 'E', severity: 'explain', span: [9, 15] })
    expect(text.slice(...(found.span as [number, number]))).toBe('harass')
    for (const { findings } of lines)
      for (const finding of findings)
        expect(['rule', 'level', 'severity', 'span', 'message', 'suggestion']).toEqual(
          expect.arrayContaining(Object.keys(finding)),
        )
  })

  test('what can only be taken out has that as its suggestion', () => {
    const [{ findings }] = runLines({ id: 'a', kind: 'requirement', text: 'must hereby go' }).lines
    expect(findings).toMatchObject([{ rule: 'R53', suggestion: 'Take it out' }])
  })

  test('a span counts UTF-16 units of the text as it was given', () => {
    const own = '🏠 She said: must not harass Ms Quill'
    const [found] = runLines({ id: 'a', kind: 'prohibition', text: own }).lines[0].findings
    expect(own.slice(...(found.span as [number, number]))).toBe('harass')
  })

  test('a bad line is named by its number, the others go on, and the command fails', () => {
    const { code, err, lines } = run(
      fileOf(
        [
          '{"id": "a", "kind": "prohibition", "text": "must not harass her"}',
          'not json',
          '',
          '{"id": "b", "kind": "order", "text": "must go"}',
          '{"kind": "prohibition", "text": "must go"}',
          '{"id": "c", "kind": "prohibition"}',
          '[]',
          '{"id": "d", "kind": "prohibition", "text": "must go", "case": "fx-01"}',
          '{"id": "e", "kind": "prohibition", "text": "must go", "case": {"protected": {"people": "Ms Quill"}}}',
          '{"id": "z", "kind": "prohibition", "text": "must not enter Larch Row"}',
        ].join('\r\n'),
      ),
    )
    expect(code).toBe(1)
    expect(lines.map(({ id }) => id)).toEqual(['a', 'z'])
    expect(err.match(/^Line \d+/gm)).toEqual([
      'Line 2',
      'Line 4',
      'Line 5',
      'Line 6',
      'Line 7',
      'Line 8',
      'Line 9',
    ])
    expect(err).toContain('case.protected.people')
    expect(err).not.toContain('Ms Quill')
  })

  test('a line of another encoding is named, and the others go on', () => {
    const line = (id: string) => JSON.stringify({ id, kind: 'prohibition', text: 'must not enter the café' })
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${line('a')}\r\n`),
      Buffer.from(`${line('b')}\n`, 'latin1'),
      Buffer.from(line('c')),
    ])
    const { code, err, lines } = run(fileOf(bytes))
    expect([code, lines.map(({ id }) => id)]).toEqual([1, ['a', 'c']])
    expect(err).toBe('Line 2: it is not UTF-8 text. Save the file as UTF-8.\n')
  })

  test('an empty list or text is given, a part that is left out is not', () => {
    const about = (part: object) => ({
      id: 'c-1',
      kind: 'prohibition',
      text: 'must not enter Larch Row',
      case: { prohibitions: { items: [{ id: 'c-1', ...part }] }, others: { people: [] } },
    })
    const [empty, none] = runLines(about({ acts: [], necessity: '' }), about({})).lines
    const rulesOf = ({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule)
    expect(rulesOf(empty)).toEqual(expect.arrayContaining(['R23', 'R24']))
    expect(empty.notRun).not.toEqual(expect.arrayContaining(['R23']))
    expect(none.notRun).toEqual(expect.arrayContaining(['R23', 'R24', 'R16']))
    expect(rulesOf(none)).toEqual([])
  })

  test('every line of a long file is answered, in its order', () => {
    const many = Array.from({ length: 1000 }, (_, id) => ({ id, kind: 'prohibition', text }))
    const { code, lines } = runLines(...many)
    expect([code, lines.map(({ id }) => id)]).toEqual([0, many.map(({ id }) => id)])
  })

  test('a whole case file may be given as the case; what is no answer in it is left aside', () => {
    const { code, err } = runLines({
      id: 'a',
      kind: 'prohibition',
      text,
      case: { schema: 1, id: 'x', protected: { people: [] } },
    })
    expect([code, err]).toEqual([0, ''])
  })

  test('a file that cannot be read, and wrong arguments, say so', () => {
    expect(run(join(root, 'none.jsonl'))).toMatchObject({ code: 1, lines: [] })
    expect(run()).toMatchObject({ code: 2, err: expect.stringContaining('Usage') })
    expect(run('a', 'b').code).toBe(2)
  })

  test('the command itself writes JSON alone', () => {
    const path = fileOf(`\uFEFF${JSON.stringify({ id: 'a', kind: 'prohibition', text: condition.text })}\n`)
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/wording.ts', path], {
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).id).toBe('a')
  }, 30_000)
})
