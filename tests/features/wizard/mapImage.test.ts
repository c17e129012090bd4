import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { mapImage } from '#src/features/wizard/mapImage.ts'
import { sampleImages } from '#tests/support/samples.ts'

const shipped = new Uint8Array(sampleImages.get('file-map-1') ?? [])
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const held = (bytes: Uint8Array<ArrayBuffer> | undefined) => ({
  put: async () => undefined,
  read: async () => bytes,
})
const training = { id: 'a-case', training: true }
const answering = (bytes: Uint8Array<ArrayBuffer>) => {
  const asked: string[] = []
  const ask = async (address: string) => {
    asked.push(address)
    return new Response(bytes)
  }
  return { ask, asked }
}
const other = new Uint8Array([1, 2, 3])

describe('the image of a map', () => {
  test('of a training case comes with the app, and is the one that the case names', async () => {
    const { ask } = answering(shipped)
    const image = { id: 'file-map-1', sha256: sum(shipped) }
    expect((await mapImage(held(undefined), training, image, ask))?.length).toBe(shipped.length)
  })

  test.each([
    ['another one comes', other, sum(shipped)],
    ['the case names no sum of it', shipped, undefined],
  ])('of a training case is not here where %s', async (_, bytes, sha256) => {
    const { ask } = answering(bytes)
    expect(await mapImage(held(undefined), training, { id: 'file-map-1', sha256 }, ask)).toBeUndefined()
  })

  test('that is kept on this device is taken from there, and nothing is asked for', async () => {
    const { ask, asked } = answering(shipped)
    const image = { id: 'file-map-1', sha256: sum(other) }
    expect(await mapImage(held(other), training, image, ask)).toEqual(other)
    expect(asked).toEqual([])
  })

  test('that is kept and has another sum than the case names is not here', async () => {
    const { ask } = answering(shipped)
    const image = { id: 'f-1', sha256: sum(shipped) }
    expect(await mapImage(held(other), { id: 'a-case', training: false }, image, ask)).toBeUndefined()
  })

  test.each([
    ['of another case than a training one', 'file-map-1', false],
    ['of an id that is not among the maps of the app', '../maps/file-map-1', true],
  ])('%s is never asked for', async (_, id, isTraining) => {
    const { ask, asked } = answering(shipped)
    const image = { id, sha256: sum(shipped) }
    expect(
      await mapImage(held(undefined), { id: 'a-case', training: isTraining }, image, ask),
    ).toBeUndefined()
    expect(asked).toEqual([])
  })
})
