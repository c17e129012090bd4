import type { DraftStore, Stored } from '#src/storage/draftStore.ts'

/** The application from which something was shared under this id; undefined where none here was. Opens one application after another. */
export async function findConsultation(
  store: Pick<DraftStore, 'list' | 'read'>,
  share: string,
): Promise<Stored | undefined> {
  for (const { id } of await store.list()) {
    const opened = await store.read(id)
    if (opened.kind !== 'draft') continue
    if (opened.draft.review?.consultations?.some((consultation) => consultation.id === share)) return opened
  }
  return undefined
}
