import type { WordingFinding } from '#src/domain/wordingRules/checkWording.ts'

type Said = (text: string) => readonly WordingFinding[]

/** What goes wrong in a text when one change after another is put into it as it was typed; `said` puts the rules to a text. */
export function faultsOfChanges(text: string, said: Said): string[] {
  const before = said(text)
  return before.flatMap((finding) => {
    const after = changed(text, finding)
    if (after === undefined) return []
    const faults = [...askedAfter(finding, before, said(after)), ...untidy(text, after)]
    return faults.map((fault) => `${finding.rule}: ${fault} in “${after}”, which was “${text}”`)
  })
}

/** A text with the change that a finding offers; undefined where it offers none. */
export function changed(text: string, { span, replaces, replacement }: WordingFinding): string | undefined {
  const [start, end] = replaces ?? span ?? [0, 0]
  return replacement === undefined ? undefined : text.slice(0, start) + replacement + text.slice(end)
}

function askedAfter(
  { rule }: WordingFinding,
  before: readonly WordingFinding[],
  after: readonly WordingFinding[],
): string[] {
  const count = (all: readonly WordingFinding[], code: string) =>
    all.filter((one) => one.rule === code && (one.rule === rule || one.level !== 'I')).length
  const more = [...new Set(after.map((one) => one.rule))].filter(
    (code) => count(after, code) > count(before, code),
  )
  return [
    ...(count(after, rule) < count(before, rule) ? [] : ['the remark is still there']),
    ...more.map((code) => `${code} asks for more`),
  ]
}

const blemishes = [/ {2}/, / [.,;:)]/, /,[.,;]/, /^ | $/, /\bthe the\b/i, /\ban? the\b/i]

function untidy(before: string, after: string): string[] {
  const lostCapital = /^\p{Lu}/u.test(before) && !/^(?:\p{Lu}|$)/u.test(after)
  return [
    ...blemishes.filter((one) => one.test(after) && !one.test(before)).map((one) => `${one} is found`),
    ...(lostCapital ? ['the capital is lost'] : []),
  ]
}
