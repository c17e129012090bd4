import { describe, expect, test } from 'vitest'
import { contentsOf } from '#src/documents/contentsOf.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { papers } from '#src/documents/papers.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { sampleProfile } from '#tests/support/samples.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const codesOf = (...asked: Parameters<typeof contentsOf>) => contentsOf(...asked).map(({ code }) => code)

describe('the list of the papers that are served with the application', () => {
  test('is that of the papers in the served pack before there is an order, in their order', () => {
    const made = makePapers(aCase(), {
      today: '2026-06-24',
      profile: sampleProfile('westmarch'),
      findings: [],
    })
    const served = new Set(
      made
        .filter(({ audience }) => audience === 'serve-and-lodge')
        .map(({ code, title }) => `${code} ${title}`),
    )
    expect(contentsOf(papers, servedFrom()).map(({ code, title }) => `${code} ${title}`)).toEqual([...served])
  })

  test('names no interim papers where no interim order is asked for', () => {
    expect(codesOf(papers, servedFrom({ route: { kind: 'full' } }))).not.toContain('D2')
    expect(codesOf(papers, servedFrom({ route: { kind: 'fullWithInterim' } }))).toContain('D2')
  })

  test('stays the same once an order is made: what goes with the order is another pack', () => {
    const conditions = madeAsDrafted(aCase())
    const file = aCase({ service: { outcome: { result: 'made', madeOn: '2026-09-14', conditions } } })
    expect(codesOf(papers, servedView(file))).toEqual(codesOf(papers, servedFrom()))
  })

  test('names what helps the bench too: nothing but the confidential sheet reaches the court unserved', () => {
    const codes = codesOf(papers, servedFrom())
    for (const code of ['D21', 'D22', 'D23']) expect(codes).toContain(code)
    expect(codes).not.toContain('D24')
  })

  test('leaves out what the police alone hold', () => {
    expect(codesOf(papers, servedFrom())).not.toContain('D16')
  })
})
