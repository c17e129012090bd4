import type { Exhibit } from '../case/evidence.ts'

type Handled = { sort?: Exhibit['sort'] | undefined; handling?: Exhibit['handling'] | undefined }

/** Sorts that are listed and shown on request, not copied, unless the officer says otherwise. */
const listedOnly: readonly Exhibit['sort'][] = ['intimateImage', 'recording']

/** Whether the pages of an exhibit go into the bundle or it is listed as available to view; intimate images and recordings are listed. */
export function handlingOf({ sort, handling }: Handled): NonNullable<Exhibit['handling']> {
  return handling ?? (listedOnly.includes(sort) ? 'indexOnly' : 'appended')
}
