import { afterEach, expect, test, vi } from 'vitest'
import { tabs } from '#src/storage/vault/tabs.ts'

afterEach(() => vi.unstubAllGlobals())

test('tabs of the same database hear each other, not themselves, and only ids', async () => {
  const here = tabs('one')
  const there = tabs('one')
  const elsewhere = tabs('two')
  const heard = { here: vi.fn(), there: vi.fn(), elsewhere: vi.fn() }
  here.listen(heard.here)
  const stop = there.listen(heard.there)
  elsewhere.listen(heard.elsewhere)

  here.tell('case_1')
  await vi.waitFor(() => expect(heard.there.mock.calls).toEqual([['case_1']]))
  const stranger = new BroadcastChannel('one-drafts')
  stranger.postMessage({ not: 'an id' })
  stop()
  there.tell('case_2')
  await vi.waitFor(() => expect(heard.here.mock.calls).toEqual([['case_2']]))
  expect(heard.there).toHaveBeenCalledOnce()
  expect(heard.elsewhere).not.toHaveBeenCalled()
  for (const channel of [here, there, elsewhere, stranger]) channel.close()
})

test.each([
  ['refuses', () => new DOMException('The operation is insecure.', 'SecurityError')],
  ['does not know', () => new ReferenceError('BroadcastChannel is not defined')],
])('a browser that %s the channel leaves the tab alone, without a fault', (_, fault) => {
  vi.stubGlobal('BroadcastChannel', function refused() {
    throw fault()
  })
  const alone = tabs('one')
  const heard = vi.fn()
  const stop = alone.listen(heard)
  alone.tell('case_1')
  stop()
  alone.close()
  expect(heard).not.toHaveBeenCalled()
})
