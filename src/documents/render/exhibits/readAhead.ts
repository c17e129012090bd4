import type { FileToRead } from './openFile.ts'

const block = 1 << 20
const mostBlocks = 8

/** The same file, of which a megabyte is fetched at once and the last few are kept: a reader asks for some bytes here and there. */
export function readAhead({ length, read }: FileToRead): FileToRead {
  const kept = new Map<number, Uint8Array>()
  const blockAt = (index: number): Uint8Array => {
    const there = kept.get(index) ?? read(index * block, Math.min(length, (index + 1) * block))
    kept.delete(index)
    kept.set(index, there)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostBlocks) break
      kept.delete(oldest)
    }
    return there
  }
  return {
    length,
    read: (from, to) => {
      const bytes = new Uint8Array(to - from)
      for (let at = from; at < to; ) {
        const index = Math.floor(at / block)
        const end = Math.min(to, (index + 1) * block)
        bytes.set(blockAt(index).subarray(at - index * block, end - index * block), at - from)
        at = end
      }
      return bytes
    },
  }
}
