import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { draft } from '#src/domain/case/draft.ts'
import { currentSchema, type Migration, migrate, migrations } from '#src/domain/case/migrations/migrate.ts'
import { aDraft } from '#tests/support/aDraft.ts'

describe('drafts of older versions', () => {
  test('the list of migrations is whole: one for each schema before this one, in order', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: currentSchema - 1 }, (_, i) => i + 1),
    )
    expect(draft.safeParse(aDraft({ schema: currentSchema })).success).toBe(true)
  })

  test('every released schema has left a file that the tests open', () => {
    for (let schema = 1; schema <= currentSchema; schema++) {
      expect(existsSync(`tests/storage/old/${schema}.json`)).toBe(true)
    }
  })

  test('a draft of this version stays what it is', () => {
    const now = aDraft()
    expect(migrate(now)).toEqual({ ok: true, draft: now })
  })

  const second: Migration = { from: 1, change: (old) => ({ was: old, case: { schema: 2 } }) }
  const third: Migration = { from: 2, change: (old) => ({ was: old, case: { schema: 3 } }) }

  test('an older draft goes through every step from its own number on, in order', () => {
    const old = { case: { schema: 1 } }
    expect(migrate(old, [second, third])).toEqual({
      ok: true,
      draft: { case: { schema: 3 }, was: { case: { schema: 2 }, was: { case: { schema: 1 } } } },
    })
    expect(migrate({ case: { schema: 2 } }, [second, third])).toEqual({
      ok: true,
      draft: { case: { schema: 3 }, was: { case: { schema: 2 } } },
    })
    expect(old).toEqual({ case: { schema: 1 } })
  })

  test('a draft of a newer version is refused unchanged', () => {
    const future = { case: { schema: 2, secret: 'kept' } }
    expect(migrate(future)).toEqual({ ok: false, because: 'newer', schema: 2 })
    expect(future).toEqual({ case: { schema: 2, secret: 'kept' } })
  })

  test.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{ case: {} }],
    [{ case: { schema: '1' } }],
    [{ case: { schema: 0 } }],
    [{ case: { schema: 1.5 } }],
  ])('%j is not a case', (value) => {
    expect(migrate(value)).toMatchObject({ ok: false, because: 'notACase' })
  })
})
