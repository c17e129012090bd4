/** The rows and cells of pasted text, quoted cells with line breaks included. Empty rows are left out. */
export function cellsOf(text: string, separator: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n')
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at <= plain.length; ) {
    const { cell, end } = cellAt(plain, at, separator)
    row.push(cell)
    if (plain.charAt(end) !== separator) {
      if (row.some((held) => held !== '')) rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}

/** One cell from a place on, and the place of the separator or line break that ends it. */
function cellAt(text: string, at: number, separator: string): { cell: string; end: number } {
  const closed = text.charAt(at) === '"' ? closingMark(text, at, separator) : undefined
  if (closed !== undefined) {
    return {
      cell: text
        .slice(at + 1, closed)
        .replaceAll('""', '"')
        .trim(),
      end: closed + 1,
    }
  }
  const ends = [text.indexOf(separator, at), text.indexOf('\n', at)].filter((end) => end >= 0)
  const end = Math.min(text.length, ...ends)
  return { cell: text.slice(at, end).trim(), end }
}

/** A quotation mark that opens a cell is closed before a separator or a line's end; any other is a mark like others. */
function closingMark(text: string, at: number, separator: string): number | undefined {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text.charAt(end + 1) === '"') end += 1
    else return ['', '\n', separator].includes(text.charAt(end + 1)) ? end : undefined
  }
  return undefined
}
