import { expect, test } from 'vitest'
import { everywhere } from '#public/headers.json'
import { refusals, type Surroundings } from '#src/app/selfTest/refusals.ts'

const demanded = everywhere['Content-Security-Policy']
const { 'frame-ancestors': _, ...inPage } = demanded

const well: Surroundings = {
  secure: true,
  isolated: true,
  framed: false,
  subtle: globalThis.crypto.subtle,
  database: async () => [],
  pause: async () => undefined,
  locks: async () => undefined,
  policies: async () => [demanded, inPage],
  demanded,
}

const found = (change: Partial<Surroundings>) => refusals({ ...well, ...change })
const fails = () => Promise.reject(new DOMException('', 'SecurityError'))

test('where all is well nothing is refused', async () => {
  expect(await found({})).toEqual([])
})

test('the policy of the server is enough where the page does not repeat it', async () => {
  expect(await found({ policies: async () => [demanded] })).toEqual([])
})

test.each<[string, Partial<Surroundings>, RegExp]>([
  ['a connection that is not secure', { secure: false }, /secure connection.*For IT support: .*HTTPS/],
  ['a page inside another', { framed: true }, /inside another page/],
  ['a page that is not kept apart', { isolated: false }, /Cross-Origin-Opener-Policy/],
  ['a browser that keeps nothing', { database: fails }, /IndexedDB/],
  ['tabs that cannot wait for each other', { locks: fails }, /Web Locks/],
  ['no policy at all', { policies: async () => [] }, /Content-Security-Policy did not reach the browser/],
  ['a policy in the page alone', { policies: async () => [inPage] }, /must state frame-ancestors as/],
])('%s is refused in words for the person and IT support', async (_what, change, words) => {
  const lines = await found(change)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(words)
})

/** A database that answers only once it was asked this often, and how long was waited for it. */
const slowDatabase = (answersAt: number, name: string) => {
  const told = { asked: 0, waited: 0 }
  const database = async () => {
    told.asked += 1
    if (told.asked < answersAt) throw new DOMException('Internal error opening backing store', name)
  }
  const pause = async (milliseconds: number) => {
    told.waited += milliseconds
  }
  return { told, database, pause }
}

test('a browser that was ended without warning has 5 seconds to open what it kept', async () => {
  const { told, ...slow } = slowDatabase(5, 'UnknownError')
  expect(await found(slow)).toEqual([])
  expect(told).toEqual({ asked: 5, waited: 5_000 })
})

test('one that has not opened it by then is refused', async () => {
  const { told, ...slow } = slowDatabase(6, 'UnknownError')
  expect(await found(slow)).toHaveLength(1)
  expect(told.asked).toBe(5)
})

test('a browser that has no database at all is told so at once', async () => {
  let waited = 0
  const database = async () => {
    throw new TypeError('Cannot read properties of undefined')
  }
  const pause = async (milliseconds: number) => {
    waited += milliseconds
  }
  expect(await found({ database, pause })).toHaveLength(1)
  expect(waited).toBe(0)
})

test('a setting that forbids it is told at once', async () => {
  const { told, ...forbidden } = slowDatabase(2, 'SecurityError')
  expect(await found(forbidden)).toHaveLength(1)
  expect(told).toEqual({ asked: 1, waited: 0 })
})

test('over a connection that is not secure, nothing else is looked for', async () => {
  expect(await found({ secure: false, isolated: false, subtle: undefined })).toHaveLength(1)
})

test('cryptography that is missing is named', async () => {
  expect((await found({ subtle: undefined }))[0]).toContain('AES-GCM, AES-KW, HKDF, PBKDF2, Ed25519')
})

test.each(Object.keys(demanded))(
  'a policy without %s, or with another value, is not enough',
  async (directive) => {
    const less = Object.entries(demanded).filter(([name]) => name !== directive)
    const [missing] = await found({ policies: async () => [Object.fromEntries(less)] })
    expect(missing).toContain(`must state ${directive} as`)
    const [other] = await found({ policies: async () => [{ ...demanded, [directive]: '*' }] })
    expect(other).toContain(`must state ${directive} as`)
  },
)

test('every fault is told, not only the first', async () => {
  expect(await found({ framed: true, isolated: false, database: fails, locks: fails })).toHaveLength(4)
})
