import { describe, expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { isSliceId, slices } from '#src/domain/case/slices.ts'
import { applies } from '#src/domain/flow/applies.ts'
import { aCase } from '#tests/support/aCase.ts'
import { danglingIn } from '#tests/support/pointers.ts'

describe('the small case', () => {
  test('is finished in every step that asks something, and points only at things that are there', () => {
    const small = pruneCase(aCase())
    for (const step of Object.keys(slices)
      .filter(isSliceId)
      .filter((id) => applies(id, small) && id !== 'bundle'))
      expect(slices[step].safeParse(small[step]).error?.issues, step).toBeUndefined()
    expect(danglingIn(aCase())).toEqual([])
  })

  test('merges groups, replaces lists and drops what is given as undefined', () => {
    const changed = aCase({
      court: { name: 'Fellgate Magistrates’ Court' },
      acts: { items: [] },
      interim: undefined,
    })
    expect(changed.court?.name).toBe('Fellgate Magistrates’ Court')
    expect(changed.court?.language).toBe('english')
    expect(changed.acts?.items).toEqual([])
    expect(changed.acts?.runs).toEqual(aCase().acts?.runs)
    expect('interim' in changed).toBe(false)
    expect(aCase().acts?.items).toHaveLength(4)
  })
})
