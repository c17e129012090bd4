import { type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod/mini'
import { type SliceId, slices } from '#src/domain/case/slices.ts'
import { useCase } from './caseContext.ts'
import { itemsOf } from './listItems.ts'

/** The form of a page that only lists items: nothing to save, and Continue is refused while a list that must hold one is empty. */
export function useListForm(step: SliceId, list: string) {
  const { draft } = useCase()
  const missing = itemsOf(draft.case[step], list).length === 0 ? emptyMessage(slices[step], list) : undefined
  const form = useForm<FieldValues>({
    shouldFocusError: false,
    resolver: () => ({
      values: {},
      errors: missing === undefined ? {} : { [list]: { type: 'required', message: missing } },
    }),
  })
  return { ...form, flush: () => Promise.resolve(), conflict: undefined }
}

/** What the finished answer says of the empty list; undefined where the list may be empty. */
function emptyMessage(schema: z.ZodMiniType, list: string): string | undefined {
  const issues = schema.safeParse({ [list]: [] }).error?.issues ?? []
  return issues.find(({ path }) => path.length === 1 && path[0] === list)?.message
}
