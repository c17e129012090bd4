import type { Block } from './blocks.ts'

/**
 * Whether a block stays on the page of the one after it, besides headings: boxes to tick that follow each other are one question,
 * and a numbered paragraph before a table leads into it.
 */
export function staysWithNext(block: Block, next: Block | undefined): boolean {
  if (isCheckbox(block)) return isCheckbox(next)
  return block.kind === 'numbered' && next?.kind === 'table'
}

function isCheckbox(block: Block | undefined): boolean {
  return block?.kind === 'field' && block.control === 'checkbox'
}
