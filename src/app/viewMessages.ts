import type { Block } from '#src/documents/blocks.ts'
import type { ViewToWrite } from '#src/features/drafts/services.ts'

/** What the page asks of the worker that writes the live view; without a case it is about the one that came last. */
export type ViewQuestion = Omit<ViewToWrite, 'file'> & Partial<Pick<ViewToWrite, 'file'>>

/** What the worker says: the blocks, or that a builder of them broke. */
export type ViewAnswer = { blocks: readonly Block[] } | { fault: string }
