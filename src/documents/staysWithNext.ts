import type { Block } from './blocks.ts'

/**
 * Whether a block stays on the page of the one after it, besides headings: boxes to tick that follow each other are one question,
 * a numbered paragraph before a table leads into it, and a place to sign never stands on a page without the end of what is signed.
 * `after` are the blocks that follow, the next one first.
 */
export function staysWithNext(block: Block, after: readonly Block[]): boolean {
  const [next] = after
  if (isCheckbox(block) && isCheckbox(next)) return true
  if (block.kind === 'numbered' && next?.kind === 'table') return true
  return block.kind !== 'pageBreak' && leadsToSigning(after)
}

/** A place to sign, perhaps under a heading and a declaration of one paragraph. */
function leadsToSigning(blocks: readonly Block[]): boolean {
  const unheaded = blocks[0]?.kind === 'heading' ? blocks.slice(1) : blocks
  const [first, second] = unheaded
  return first?.kind === 'signature' || (first?.kind === 'paragraph' && second?.kind === 'signature')
}

function isCheckbox(block: Block | undefined): boolean {
  return block?.kind === 'field' && block.control === 'checkbox'
}
