import { expect, test } from 'vitest'
import { BundleStopped, goOn } from '#src/documents/render/bundle/bundleOptions.ts'

test('work goes on until somebody stops it', () => {
  expect(() => goOn({})).not.toThrow()
  expect(() => goOn({ isStopped: () => false })).not.toThrow()
  expect(() => goOn({ isStopped: () => true })).toThrow(BundleStopped)
})
