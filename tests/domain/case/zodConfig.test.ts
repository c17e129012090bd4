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

test('the watch sees zod probe when nothing forbids it', async () => {
  const made = probing()
  const { z } = await import('zod')
  z.config({ jitless: false })
  z.object({ a: z.string() }).parse({ a: 'x' })
  expect(made).toHaveBeenCalled()
})
