import { expect, type Page } from '@playwright/test'
import { fillAnswers, type Ids } from './fill.ts'
import type { Officer } from './officer.ts'

/** A list whose items have pages of their own: the words of the link that adds one and of the button that saves it. */
export type List = { add: string; save: string; skip?: readonly string[] }

type Item = { id: string }

/** Enters each item on a page of its own and notes the id that the app gave it. */
export async function enterItems(
  officer: Officer,
  items: readonly Item[],
  ids: Ids,
  { add, save, skip = [] }: List,
) {
  for (const item of items) {
    await officer.follow(add)
    await officer.arrive()
    ids.set(item.id, idOfPage(officer.page))
    await fillAnswers(officer, item, ids, skip)
    await officer.press(save)
    await officer.arrive()
  }
}

/** The id of the item whose page is open. */
export function idOfPage(page: Page): string {
  const [, , , , id = ''] = new URL(page.url()).pathname.split('/')
  expect(id, 'the page of one item').not.toBe('')
  return id
}
