import type { Paper } from './blocks.ts'

/** The marks on every page of a paper, from the top down; an empty list for a final paper that is served. */
export function paperMarks(
  paper: Pick<Paper, 'audience' | 'marking' | 'draft' | 'training' | 'notForRelease'>,
): string[] {
  return [
    ...(paper.notForRelease ? ['NOT FOR RELEASE'] : []),
    ...bandOf(paper),
    ...(paper.draft ? ['DRAFT: not finished, not for service'] : []),
    ...(paper.training ? ['TRAINING: an invented case'] : []),
  ]
}

/** The band of a paper that the defendant must never see; no band for what is served, nor for what a protected person holds. */
function bandOf({ audience, marking }: Pick<Paper, 'audience' | 'marking'>): string[] {
  if (audience === 'court-only') return ['FOR THE COURT ONLY: NOT FOR SERVICE']
  if (audience !== 'police-only') return []
  return [marking ? `POLICE ONLY: NOT FOR SERVICE. ${marking}` : 'POLICE ONLY: NOT FOR SERVICE']
}
