import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const entrances = {
  draft: () => import('#src/domain/case/draft.ts'),
  caseFile: () => import('#src/domain/case/caseFile.ts'),
  profile: () => import('#src/domain/case/profile.ts'),
  slices: () => import('#src/domain/case/slices.ts'),
}

const probing = () => {
  const made = vi.fn()
  vi.resetModules()
  vi.stubGlobal(
    'Function',
    new Proxy(Function, {
      construct: (target, args, newTarget) => {
        made(...args)
        return Reflect.construct(target, args, newTarget)
      },
    }),
  )
  return made
}

test.each(Object.entries(entrances))(
  'no text is run as code by the schemas, whichever file is loaded first: %s',
  async (_, load) => {
    const made = probing()
    await load()
    const { draft } = await entrances.draft()
    expect(
      draft.safeParse({ case: { schema: 1, id: 'a', startedOn: '2026-11-02' }, typing: {}, notes: {} })
        .success,
    ).toBe(true)
    expect(made).not.toHaveBeenCalled()
  },
)

test('the watch sees the full zod probe when nothing forbids it', async () => {
  const made = probing()
  const { z } = await import('zod')
  z.config({ jitless: false })
  z.object({ a: z.string() }).parse({ a: 'x' })
  expect(made).toHaveBeenCalled()
})

const makesSchemas =
  /\bz\.(object|strictObject|looseObject|string|number|boolean|array|enum|literal|record|union|discriminatedUnion|iso)\b/
const forbidsFirst = /^import '.*\/zodConfig\.ts'$/m
const throughParts = /^import .* from '.*\/parts\.ts'$/m

test('every file that makes a schema says first that text is not run as code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  )
  const makers = files.filter((name) => makesSchemas.test(readFileSync(`src/${name}`, 'utf8')))
  const unsafe = makers.filter((name) => {
    const text = readFileSync(`src/${name}`, 'utf8')
      .replaceAll(/\n {2}/g, ' ')
      .replaceAll(',\n}', '}')
    return !forbidsFirst.test(text) && !throughParts.test(text)
  })
  expect(makers.length).toBeGreaterThan(20)
  expect(unsafe).toEqual([])
})

test('every schema is made by the small form of zod, which cannot run text as code', () => {
  const importsFull = /from 'zod'|import\('zod'\)/
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  )
  expect(importsFull.test("import { z } from 'zod'")).toBe(true)
  expect(files.filter((name) => importsFull.test(readFileSync(`src/${name}`, 'utf8')))).toEqual([])
})
