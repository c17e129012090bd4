import { afterEach, expect, test, vi } from 'vitest'
import { openChannel, wordChannel } from '#src/storage/vault/wordChannel.ts'

const aText = (data: unknown) => (typeof data === 'string' ? data : undefined)

afterEach(() => vi.unstubAllGlobals())

test('a word reaches the tabs that listen under the same name, and not the one that says it', async () => {
  const [one, two, other] = [wordChannel('a', aText), wordChannel('a', aText), wordChannel('b', aText)]
  const heard: string[] = []
  const ends = [one, two, other].map((each, at) => each.listen((word) => heard.push(`${at} ${word}`)))
  one.tell('lock')
  await vi.waitFor(() => expect(heard).toEqual(['1 lock']))
  for (const end of ends) end()
})

test('what is no word is not heard', async () => {
  const heard: string[] = []
  const end = wordChannel('c', aText).listen((word) => heard.push(word))
  const stranger = new BroadcastChannel('c')
  stranger.postMessage({ not: 'a word' })
  stranger.postMessage('a word')
  await vi.waitFor(() => expect(heard).toEqual(['a word']))
  stranger.close()
  end()
})

test('a browser that refuses the channel leaves each tab on its own', () => {
  vi.stubGlobal('BroadcastChannel', function refused() {
    throw new DOMException('not here', 'SecurityError')
  })
  expect(openChannel('d')).toBeUndefined()
  const channel = wordChannel('d', aText)
  const end = channel.listen(() => undefined)
  expect(() => channel.tell('lock')).not.toThrow()
  end()
})
