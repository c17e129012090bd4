import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { bundleOf } from '#src/documents/bundle/bundleOf.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import type { PoliceRow, ServedRow, TranslationRow } from '#src/documents/paperRow.ts'
import { plainText } from '#src/documents/plainText.ts'
import { catalogues } from '#src/documents/translation/catalogues.ts'
import { fingerprintOf } from '#src/documents/translation/fingerprintOf.ts'
import { translationRow } from '#src/documents/translation/translationRow.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { translatedPapers } from '#src/domain/case/translatedPapers.ts'
import { aCase } from '#tests/support/aCase.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const english = madeUpPaper({ code: 'D1', audience: 'serve-and-lodge' })

type Confirmations = NonNullable<ForceProfile['translations']>

const welsh = { equality: { welsh: 'yes' as const } }
const asked = aCase(welsh)
const made = aCase({
  ...welsh,
  service: { outcome: { result: 'made', madeOn: '2026-09-14', conditions: madeAsDrafted(aCase()) } },
})
const confirmation = (paper: Confirmations[number]['paper'], fingerprint?: string) => ({
  paper,
  translator: 'Gwenllian Prys',
  on: '2026-06-01',
  fingerprint: fingerprint ?? fingerprintOf(catalogues[paper]),
})
const all = translatedPapers.map((paper) => confirmation(paper))

const welshOf = (file: typeof asked, translations?: Confirmations): Paper[] =>
  makePapers(file, {
    today: '2026-06-24',
    audit: '3f9ac21b77e0',
    profile: { ...sampleProfile('westmarch'), ...(translations && { translations }) },
    findings: [],
  }).filter(({ lang }) => lang === 'cy-GB')

const servedBundle = (translations?: Confirmations) =>
  bundleOf('served', made, [english, ...welshOf(made, translations)], () => undefined).papers.map(
    ({ code }) => code,
  )

const held = (papers: readonly Paper[]) => papers.map(({ audience, code }) => `${audience}/${code}`)

describe('Welsh that no translator has confirmed', () => {
  test('is a draft for the police alone, whatever the rest of the case is', () => {
    for (const file of [asked, made]) {
      const papers = welshOf(file)
      expect(held(papers)).toEqual(['police-only/D3aw', 'police-only/D12w', 'police-only/D14w'])
      expect(papers.every(({ draft, audit }) => draft && audit === '')).toBe(true)
    }
  })

  test('says so at its head in both languages', () => {
    for (const { blocks } of welshOf(made)) {
      const head = plainText(blocks.slice(0, 2))
      expect(head).toContain('Cyfieithiad drafft, heb ei gadarnhau')
      expect(head).toContain('Draft translation, not confirmed by a translator. Do not serve.')
    }
  })

  test('is not on the list of papers that the defendant should have', () => {
    const [information] = welshOf(asked)
    expect(plainText(information?.blocks ?? [])).not.toContain('in Welsh')
  })

  test('is in no served bundle', () => {
    expect(servedBundle()).toEqual(['D1'])
  })

  test('cannot be served by its type', () => {
    expectTypeOf<TranslationRow>().not.toHaveProperty('audiences')
    expectTypeOf(translationRow).returns.toEqualTypeOf<ServedRow | PoliceRow>()
    expectTypeOf<PoliceRow>().not.toHaveProperty('audiences')
  })
})

describe('Welsh that a named translator has confirmed', () => {
  test('goes where the English goes', () => {
    expect(held(welshOf(asked, all))).toEqual([
      'serve-and-lodge/D3aw',
      'police-only/D12w',
      'police-only/D14w',
    ])
    expect(held(welshOf(made, all))).toEqual([
      'serve-and-lodge/D3aw',
      'serve-and-lodge/D12w',
      'police-only/D12w',
      'serve-and-lodge/D14w',
    ])
    expect(welshOf(made, all).some(({ draft }) => draft)).toBe(false)
    for (const { blocks } of welshOf(made, all)) expect(plainText(blocks)).not.toContain('Cyfieithiad drafft')
  })

  test('is in the served bundle', () => {
    expect(servedBundle(all)).toEqual(['D1', 'D3aw', 'D12w', 'D14w'])
  })

  test('is on the list of papers that the defendant should have', () => {
    const [information] = welshOf(asked, all)
    expect(plainText(information?.blocks ?? [])).toContain('Mae gennych wŷs (You have a summons, in Welsh)')
  })

  test('counts for that paper and no other', () => {
    expect(held(welshOf(made, [confirmation('D14w')]))).toEqual([
      'police-only/D3aw',
      'police-only/D12w',
      'serve-and-lodge/D14w',
    ])
  })

  test('is a draft again once the words are not those that were confirmed', () => {
    const [before] = welshOf(made, [confirmation('D3aw', fingerprintOf(catalogues.D14w))])
    expect(before).toMatchObject({ code: 'D3aw', audience: 'police-only', draft: true })
  })

  test('counts again when the new words are confirmed beside the old', () => {
    const [again] = welshOf(made, [confirmation('D3aw', '0123456789abcdef'), confirmation('D3aw')])
    expect(again).toMatchObject({ code: 'D3aw', audience: 'serve-and-lodge', draft: false })
  })
})
