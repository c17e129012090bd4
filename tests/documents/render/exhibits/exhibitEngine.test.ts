import { expect, test } from 'vitest'
import { exhibitEngine, ReaderBroke } from '#src/documents/render/exhibits/exhibitEngine.ts'
import { readerBytes } from '#tests/support/exhibitReader.ts'

test('the reader starts once, and again after a file broke it', async () => {
  let loads = 0
  const engine = exhibitEngine(async () => {
    loads += 1
    return readerBytes()
  })
  const first = await engine.run((pdfium) => pdfium)
  expect(await engine.run((pdfium) => pdfium)).toBe(first)

  const breaking = engine.run(() => {
    throw new WebAssembly.RuntimeError('unreachable')
  })
  await expect(breaking).rejects.toBeInstanceOf(ReaderBroke)
  expect(await engine.run((pdfium) => pdfium)).not.toBe(first)
  expect(loads).toBe(2)
})

test('any other fault passes through and the reader stays', async () => {
  const engine = exhibitEngine(readerBytes)
  const first = await engine.run((pdfium) => pdfium)
  await expect(engine.run(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours')
  expect(await engine.run((pdfium) => pdfium)).toBe(first)
})

test('a reader that could not be loaded is loaded again with the next work', async () => {
  let loads = 0
  const engine = exhibitEngine(() => {
    loads += 1
    return loads === 1 ? Promise.reject(new Error('offline')) : readerBytes()
  })
  await expect(engine.run(() => 1)).rejects.toThrow('offline')
  expect(await engine.run(() => 1)).toBe(1)
})
