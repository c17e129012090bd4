import type { z } from 'zod/mini'
import type { SliceId } from '#src/domain/case/slices.ts'
import { splitTyped, type Typed, withTyped } from '#src/domain/case/typed.ts'
import { type Unfinished, unfinished } from '#src/domain/case/unfinished.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { itemsOf, replaceItem } from './listItems.ts'
import { useSavedForm } from './useSavedForm.ts'
import type { PageForm } from './useStepForm.ts'

/** Where an item stands: the step, the name of the list in the step's answers, and the item's id. */
export type ItemPlace = { step: SliceId; list: string; id: string }

/**
 * The form of one item of a list. Only this item's fields are on the page, whatever the length of the list; an item is
 * added to the case with the first thing typed, and starts with what `fresh` says.
 */
export function useItemForm<Schema extends z.ZodMiniType>(
  place: ItemPlace,
  schema: Schema,
  fresh?: Partial<Unfinished<z.output<Schema>>>,
): PageForm<Unfinished<z.output<Schema>>, z.output<Schema>>
export function useItemForm(place: ItemPlace, schema: z.ZodMiniType, fresh: object = {}): unknown {
  const draftSchema = unfinished(schema)
  const itemIn = ({ draft }: Stored) =>
    itemsOf(draft.case[place.step], place.list).find(({ id }) => id === place.id)
  const { form, ...kept } = useSavedForm({
    schema,
    shown: (stored) =>
      withTyped(
        itemIn(stored) ?? { ...fresh, id: place.id },
        typedOf(stored.draft.typing[place.step], place),
      ),
    there: (stored) => itemIn(stored) !== undefined,
    patch: (values, base) => {
      const { answers, typed } = splitTyped<unknown>(draftSchema, values)
      return itemPatch(place, answers, typed, base)
    },
  })
  return { ...form, ...kept }
}

const prefixOf = ({ list, id }: ItemPlace) => `${list}.${id}.`

function typedOf(typed: Typed | undefined, place: ItemPlace): Typed {
  const prefix = prefixOf(place)
  return Object.fromEntries(
    Object.entries(typed ?? {}).flatMap(([path, text]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), text]] : [],
    ),
  )
}

function itemPatch(place: ItemPlace, item: unknown, typed: Typed, base: Stored): Patch
function itemPatch(place: ItemPlace, item: unknown, typed: Typed, { draft }: Stored): unknown {
  const prefix = prefixOf(place)
  const others = Object.entries(draft.typing[place.step] ?? {}).filter(([path]) => !path.startsWith(prefix))
  const mine = Object.entries(typed).map(([path, text]) => [prefix + path, text])
  return {
    step: place.step,
    answers: replaceItem(draft.case[place.step], place, item),
    typed: Object.fromEntries([...others, ...mine]),
  }
}
