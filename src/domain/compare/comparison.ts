import type { SliceId } from '../case/slices.ts'
import type { SignedPart } from '../review/signOffs.ts'

export type Answer = string | number | boolean
/** Where something stands in a case: names of fields, and places in lists from 0. */
export type Place = readonly (string | number)[]
/** One answer as it is held; of a list of choices or references all of them. */
export type HeldAnswer = { path: Place; values: readonly Answer[] }

/** How one of the two versions says its fields, answers and items. */
export type SideWords = {
  label: (path: Place, within: Place) => string
  answer: (held: HeldAnswer) => string
  /** A text of the officer with its references as numbers. */
  text: (text: string) => string
  /** What an item is called, by its id: “act 4”, a name. */
  item: (id: string) => string | undefined
  /** Whether an id stands here because it points at something that has it. */
  points: (held: HeldAnswer) => boolean
}

/** One field that differs; the side that has nothing there is absent. */
export type FieldChange = { label: string; before?: string; after?: string }

/** One item of a list, or the answers of a page that stand in no list, with what differs. */
export type EntryChange = {
  /** The page on which it stands; `answers` where it belongs to no page of its own. */
  step: SliceId | 'answers'
  /** The id of the item, where it is one. */
  item?: string
  /** What the item is called, in the later version where it is still there. */
  name?: string
  kind: 'added' | 'removed' | 'changed' | 'moved'
  /** It stands at another place among its neighbours. */
  moved?: true
  /** Its number in each version, where it has another one now. */
  numbers?: { before: number; after: number }
  /** The whole wording of a condition, also where only something else of it differs. */
  wording?: { before?: string; after?: string }
  fields: readonly FieldChange[]
}

/** Items that have other numbers only because others came or went: these from `before` on are now those from `after` on. */
export type Renumbered = { of: 'act' | 'condition'; before: number; after: number; count: number }

/** A part of an application that is signed apart, or what is not signed. */
export type ComparedPart = SignedPart | 'notSigned'

/** What differs between two versions, by the parts that are signed apart. */
export type Comparison = {
  groups: readonly {
    part: ComparedPart
    entries: readonly EntryChange[]
    renumbered: readonly Renumbered[]
  }[]
}
