import { expect, test } from 'vitest'
import { readAhead } from '#src/documents/render/exhibits/readAhead.ts'

const megabyte = 1 << 20
const bytes = Uint8Array.from({ length: 10 * megabyte + 7 }, (_, at) => (at * 7 + (at >> 12)) % 251)

function watched() {
  const asked: [number, number][] = []
  const read = (from: number, to: number) => {
    asked.push([from, to])
    return bytes.subarray(from, to)
  }
  return { asked, file: readAhead({ length: bytes.length, read }) }
}

test('gives the bytes that are asked for, over the end of a block too, and the last ones', () => {
  const { file } = watched()
  for (const [from, to] of [
    [0, 5],
    [megabyte - 2, 2 * megabyte + 3],
    [bytes.length - 4, bytes.length],
  ] as const)
    expect(Buffer.compare(file.read(from, to), bytes.subarray(from, to))).toBe(0)
})

test('fetches a megabyte once, and again only after eight others', () => {
  const { file, asked } = watched()
  for (const at of [1, 500, 70_000]) file.read(at, at + 4)
  expect(asked).toEqual([[0, megabyte]])
  for (let block = 1; block <= 8; block += 1) file.read(block * megabyte, block * megabyte + 1)
  expect(asked).toHaveLength(9)
  file.read(1, 2)
  expect(asked).toHaveLength(10)
})
