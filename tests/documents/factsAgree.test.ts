import { describe, expect, test } from 'vitest'
import { makePapers } from '#src/documents/makePapers.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { sample, sampleIds, sampleProfile } from '#tests/support/samples.ts'

const cases = sampleIds.map((id) => {
  const file = sample(id)
  const papers = makePapers(file, {
    today: file.training?.asAt ?? '',
    profile: sampleProfile(file.training?.profile ?? ''),
    findings: [],
  })
  return { id, file, papers: papers.map((paper) => ({ ...paper, text: plainText(paper.blocks) })) }
})
type Case = (typeof cases)[number]

/** What stands between brackets of a pattern, wherever a paper of the case says it, with the code of the paper. */
function saidIn({ papers }: Case, pattern: RegExp) {
  return papers.flatMap(({ code, text }) =>
    [...text.matchAll(pattern)].map(([, ...said]) => ({ code, said })),
  )
}
const codesOf = (found: readonly { code: string }[]) => new Set(found.map(({ code }) => code))
const valuesOf = (found: readonly { said: unknown }[]) => [...new Set(found.map(({ said }) => String(said)))]

const conditionsIn = (file: CaseFile, isAsked: (interim: string | undefined) => boolean) =>
  [file.prohibitions, file.requirements].map(
    (kind) => (kind?.items ?? []).filter(({ interim }) => isAsked(interim)).length,
  )
/** "11 prohibitions and 3 requirements", of which either may be missing. */
const counts = '(?:(\\d+) prohibitions?)?(?: and )?(?:(\\d+) requirements?)?'
const asCounts = (said: readonly (string | undefined)[]) => said.map((one) => Number(one ?? 0))

describe.each(cases)('in $id a fact is the same in every paper that states it', (one) => {
  const { file, papers } = one

  test('the number of acts', () => {
    const acts = (file.acts?.items ?? []).filter(({ kind }) => kind === 'act').length
    const found = saidIn(one, /(?:relies on|counted|chronology has|Chronology:) (\d+) acts?/g)
    expect(codesOf(found)).toEqual(new Set(['D1', 'D4', 'D5']))
    expect(valuesOf(found)).toEqual([String(acts)])
  })

  test('the number of prohibitions and of requirements of the full order', () => {
    const asked = conditionsIn(file, () => true)
    const found = saidIn(one, new RegExp(`An? order (?:for|until)[^.;\\n]*?, with ${counts}`, 'gi'))
    expect([...codesOf(found)]).toEqual(expect.arrayContaining(['D1', 'D15', 'D21', 'D22']))
    for (const { code, said } of found) expect(asCounts(said), code).toEqual(asked)
  })

  test('the number of prohibitions and of requirements of the interim order', () => {
    const asked = conditionsIn(file, (interim) => interim === 'yes')
    const found = saidIn(one, new RegExp(`interim order to [^.;\\n]*?, with ${counts}`, 'gi'))
    expect(found.length > 0).toBe(file.route?.kind === 'fullWithInterim')
    for (const { code, said } of found) expect(asCounts(said), code).toEqual(asked)
  })

  test('the number of a condition, wherever its words stand', () => {
    const numbers = conditionsOf(file).map((_, at) => String(at + 1))
    const drafts = papers.filter(({ code }) => code === 'D7')
    for (const { blocks } of drafts) {
      const items = blocks.flatMap((block) => (block.kind === 'numbered' ? block.items : []))
      expect(items.map(({ number }) => number)).toEqual(expect.arrayContaining(numbers))
    }
    const bench = papers.filter(({ code }) => code === 'D21').flatMap(({ blocks }) => blocks)
    const rows = bench.flatMap((block) =>
      block.kind === 'table' && block.columns.length > 2 ? block.rows.map(([first]) => String(first)) : [],
    )
    expect(rows).toEqual(expect.arrayContaining(numbers))
  })

  test('the exhibits, in the application and in their index', () => {
    const served = (file.evidence?.exhibits ?? []).filter(({ status }) => status !== 'sensitive')
    const secret = (file.evidence?.exhibits ?? []).filter(({ status }) => status === 'sensitive')
    for (const code of ['D1', 'D11']) {
      const text = papers.find((paper) => paper.code === code && paper.audience === 'serve-and-lodge')?.text
      for (const { reference } of served) expect(text, code).toContain(reference)
      for (const { reference, description } of secret) {
        expect(text, code).not.toContain(description)
        expect(text?.split('\n'), code).not.toContain(reference)
      }
    }
  })

  test('the day of the full hearing, and the last day of the interim order', () => {
    const days = file.court?.hearing?.listed === 'yes' ? [file.court.hearing.on ?? ''] : []
    for (const on of days)
      expect(papers.filter(({ text }) => says(text, on)).map(({ code }) => code)).toEqual(
        expect.arrayContaining(['D1', 'D3', 'D3a', 'D23']),
      )
    const found = saidIn(one, /interim order to (\d+ \w+ \d{4})/gi)
    for (const { code, said } of found) expect(said, code).toEqual([longDate(file.interim?.lastDay ?? '')])
  })

  test('the name of the defendant, wherever a paper names him as such', () => {
    const found = papers.flatMap(({ blocks, code }) =>
      blocks.flatMap((block) =>
        block.kind === 'rows'
          ? block.rows.flatMap(({ label, value }) => (label === 'Defendant' ? [{ code, said: value }] : []))
          : [],
      ),
    )
    expect(found.length).toBeGreaterThan(10)
    const { name, born } = file.defendant ?? {}
    const day = born?.known && born.value ? longDate(born.value) : 'not known'
    for (const { code, said } of found) expect([name, `${name}, born ${day}`], code).toContain(said)
  })
})

const says = (text: string, day: string) => text.includes(longDate(day)) || text.includes(weekdayDate(day))
