import { afterEach, expect, test, vi } from 'vitest'
import { rememberedInTab, rememberInTab } from '#src/storage/tabMemory.ts'

afterEach(() => vi.unstubAllGlobals())

/** What a browser keeps for one tab. */
function session() {
  const held = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
  })
  return held
}

test('a tab remembers a text under its name, and nothing where there is none', () => {
  session()
  rememberInTab('search-1', 'bus stop')
  expect(rememberedInTab('search-1')).toBe('bus stop')
  expect(rememberedInTab('search-2')).toBe('')
})

test('an emptied text leaves no trace', () => {
  const held = session()
  rememberInTab('search-1', 'bus stop')
  rememberInTab('search-1', '')
  expect(held.size).toBe(0)
})

test('a browser that keeps nothing for a tab is no fault: the text is not remembered', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  expect(() => rememberInTab('search-1', 'bus stop')).not.toThrow()
  expect(rememberedInTab('search-1')).toBe('')
})
