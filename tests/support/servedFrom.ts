import type { Block } from '#src/documents/blocks.ts'
import { numbered } from '#src/documents/paragraphs.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from './aCase.ts'

/** What the small finished case serves, with these answers changed. */
export const servedFrom = (overrides: Part<CaseFile> = {}): ServedCase => servedView(aCase(overrides))

/** What a case without an answer serves. */
export const servedEmpty = (): ServedCase => servedView({ schema: 1, id: 'empty', startedOn: '2026-06-22' })

/** The words of some blocks, as a paper of their own. */
export const wordsIn = (blocks: readonly Block[]): string => plainText(numbered(blocks))

/** The steps at which the gaps of some blocks are filled. */
export const gapSteps = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'missing' ? [block.step] : []))
