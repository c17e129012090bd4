import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocxBack } from '#src/documents/render/readBack/readDocxBack.ts'

const docx = (body: string, parts: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
        ...parts,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
const texts = (body: string) => readDocxBack(docx(body)).pieces.map(({ text }) => text)

describe('the words of a Word file', () => {
  test('are a piece for each paragraph, empty ones left out', () => {
    expect(texts(`<w:p>${run('One ')}${run('two.')}</w:p><w:p/><w:p>${run('Three.')}</w:p>`)).toEqual([
      'One two.',
      'Three.',
    ])
  })

  test('are those with every change accepted, and all that is hidden or in a box', () => {
    const changed = `<w:p>${run('You must ')}<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins>${run('now ')}</w:ins>
      <w:moveFrom>${run('gone')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>go.</w:t></w:r></w:p>`
    expect(texts(changed)).toEqual(['You must now go.'])
    expect(texts(`<w:p>${run('a')}<w:txbxContent><w:p>${run('b')}</w:p></w:txbxContent></w:p>`)).toEqual([
      'ab',
    ])
  })

  test('a sign of a symbol font, and the codes of a field, are not taken for letters', () => {
    expect(texts(`<w:p><w:r><w:sym w:char="F0FC"/><w:instrText>PAGE</w:instrText></w:r></w:p>`)).toEqual([
      '[sign F0FC]',
    ])
  })

  test('header and footer stand apart, and the day on which it was made', () => {
    const read = readDocxBack(
      docx(`<w:p>${run('Body')}</w:p>`, {
        'word/footer1.xml': `<w:ftr><w:p>${run('Audit record 0000 1111 2222')}</w:p></w:ftr>`,
        'docProps/core.xml': '<c><dcterms:created>2026-06-24T00:00:00Z</dcterms:created></c>',
      }),
    )
    expect(read).toMatchObject({
      furniture: ['Audit record 0000 1111 2222'],
      madeOn: '2026-06-24',
      notes: [],
    })
  })

  test('macros and hiding styles are noted, and a style that hides nothing is not', () => {
    const styles = (vanish: string) => ({ 'word/styles.xml': `<w:styles>${vanish}</w:styles>` })
    const body = `<w:p>${run('Body')}</w:p>`
    expect(readDocxBack(docx(body, { 'word/vbaProject.bin': 'x' })).notes).toEqual(['macros'])
    expect(readDocxBack(docx(body, styles('<w:vanish/>'))).notes).toEqual(['hidden'])
    expect(readDocxBack(docx(body, styles('<w:vanish w:val="false"/>'))).notes).toEqual([])
  })

  test('without any words there is nothing to compare', () => {
    expect(() => readDocxBack(docx('<w:p><w:r><w:drawing/></w:r></w:p>'))).toThrow(/has no text/)
  })
})
