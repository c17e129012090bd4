import type { Paper } from './blocks.ts'

/** The marks on every page of a paper, from the top down; an empty list for a final paper that is served. */
export function paperMarks(
  paper: Pick<Paper, 'audience' | 'marking' | 'draft' | 'training' | 'notForRelease'>,
): string[] {
  const band = paper.marking
    ? `POLICE ONLY: NOT FOR SERVICE. ${paper.marking}`
    : 'POLICE ONLY: NOT FOR SERVICE'
  return [
    ...(paper.notForRelease ? ['NOT FOR RELEASE'] : []),
    ...(paper.audience === 'police-only' ? [band] : []),
    ...(paper.draft ? ['DRAFT: not finished, not for service'] : []),
    ...(paper.training ? ['TRAINING: an invented case'] : []),
  ]
}
