import { describe, expect, test } from 'vitest'
import { listNumbers } from '#src/documents/render/readBack/listNumbers.ts'
import { xmlTree } from '#src/documents/render/readBack/xmlTree.ts'

const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering = xmlTree(
  `<w:numbering>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%3')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
  </w:numbering>`,
)
const item = (list: number, at: number) =>
  xmlTree(`<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`)

describe('the number that a list prints before a paragraph', () => {
  test('counts on, begins anew inside, and starts where the list says', () => {
    const numberOf = listNumbers(numbering)
    const places = [
      item(1, 0),
      item(1, 1),
      item(1, 1),
      item(1, 0),
      item(1, 1),
      item(1, 2),
      item(2, 0),
      item(3, 0),
    ]
    expect(places.map(numberOf)).toEqual(['1. ', '(a) ', '(b) ', '2. ', '(a) ', 'i ', '7. ', '• '])
  })

  test('outside lists, in a list that is not there, and without any lists there is none', () => {
    expect(listNumbers(numbering)(xmlTree('<w:p/>'))).toBe('')
    expect(listNumbers(numbering)(item(9, 0))).toBe('')
    expect(listNumbers(undefined)(item(1, 0))).toBe('')
  })
})
