import { describe, expect, test } from 'vitest'
import { metadataProblems } from '#src/documents/render/pdf/check/metadataProblems.ts'
import { name, type OpenedPdf, openPdf } from '#src/documents/render/pdf/check/openedPdf.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const blocks = [{ kind: 'heading', level: 1, text: 'Acts' }] as const
const bytes = await renderPdf(madeUpPaper({ blocks, title: 'Smith & Jones <1>' }), pdfFonts)

async function rules(change: (pdf: OpenedPdf) => Partial<OpenedPdf> | boolean | undefined) {
  const pdf = await openPdf(bytes)
  const changed = change(pdf)
  return metadataProblems(typeof changed === 'object' ? { ...pdf, ...changed } : pdf).map(({ rule }) => rule)
}

describe('what a file says about itself', () => {
  test('is complete in a paper of ours, whatever is in its title', async () => {
    expect(await rules(() => undefined)).toEqual([])
  })

  test.each([
    ['display-title', 'ViewerPreferences'],
    ['language', 'Lang'],
    ['marked', 'MarkInfo'],
    ['outline', 'Outlines'],
    ['output-intent', 'OutputIntents'],
  ])('misses %s without %s', async (rule, key) => {
    expect(await rules(({ catalog }) => catalog.delete(name(key)))).toEqual([rule])
  })

  test('misses its tags where it has no elements', async () => {
    expect(await rules(() => ({ elements: [] }))).toEqual(['marked'])
  })
})

describe('identifiers', () => {
  const without = (pattern: RegExp, put: string) =>
    rules(({ metadata }) => ({ metadata: metadata.replace(pattern, put) }))

  test.each([
    ['another part of PDF/A', /(<pdfaid:part>)2/, '$13'],
    ['another level of PDF/A', /(<pdfaid:conformance>)A/, '$1B'],
    ['another part of PDF/UA', /(<pdfuaid:part>)1/, '$12'],
    ['no schema for the second', /<pdfaSchema:prefix>pdfuaid</, '<pdfaSchema:prefix>other<'],
  ])('with %s are not complete', async (_, pattern, put) => {
    expect(await without(pattern, put)).toEqual(['identifiers'])
  })

  test('need not be there at all; then no output intent is asked for', async () => {
    const none = ({ metadata, catalog }: OpenedPdf) => {
      catalog.delete(name('OutputIntents'))
      return { metadata: metadata.replaceAll(/<pdf(ua|a)id:\w+>/g, '<x>') }
    }
    expect(await rules(none)).toEqual([])
  })
})

test.each([
  ['is missing', ''],
  ['is another', '<rdf:li xml:lang="x-default">Another</rdf:li>'],
])('the title in the metadata %s', async (_, title) => {
  const changed = ({ metadata }: OpenedPdf) => ({
    metadata: metadata.replace(/(<dc:title>\s*<rdf:Alt>\s*)<rdf:li[^>]*>[^<]*<\/rdf:li>/, `$1${title}`),
  })
  expect(await rules(changed)).toEqual(['title'])
})
