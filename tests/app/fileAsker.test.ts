import { expect, test } from 'vitest'
import { fileAsker } from '#src/app/fileAsker.ts'

test('each file that is asked for is answered for itself', async () => {
  const wanted: string[] = []
  const { ask, hear } = fileAsker((file) => wanted.push(file))
  const [one, two, three] = [ask('f1'), ask('f2'), ask('f3')]
  hear({ file: 'f2', bytes: undefined })
  hear({ file: 'f1', bytes: new Uint8Array([1]) })
  hear({ file: 'f3', bytes: undefined, fault: 'The vault is closed' })
  expect(wanted).toEqual(['f1', 'f2', 'f3'])
  expect(await one).toEqual(new Uint8Array([1]))
  expect(await two).toBeUndefined()
  await expect(three).rejects.toThrow('The vault is closed')
})
