import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { counted } from '../shared/counted.ts'
import { changedProposals, openProposals } from '../statement/statementProposals.ts'
import { voiceOf } from '../statement/voice.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const practice = houseRule('the officer’s statement is the officer’s own, and says how each thing is known')

/**
 * Once the statement is begun: each suggestion is accepted or left out, each paragraph says how the officer knows it, and
 * what an accepted paragraph rests on is as it was. Until then the statement, and no other paper, stays a draft.
 */
export function checkStatement(file: CaseFile): Finding[] {
  const paragraphs = file.statement?.paragraphs ?? []
  if (paragraphs.length === 0) return []
  const changed = changedProposals(file)
  return [
    ...unconfirmed(openProposals(file).length),
    ...paragraphs.flatMap(({ id, source }, at) => [
      ...(voiceOf(source, file) === undefined ? [noSource(id, at + 1)] : []),
      ...(changed.has(id) ? [restsOnOther(id, at + 1)] : []),
    ]),
  ]
}

function unconfirmed(open: number): Finding[] {
  if (open === 0) return []
  const message = `${counted(open, 'suggested paragraph')} of the statement ${open === 1 ? 'is' : 'are'} neither accepted nor left out: the statement stays a draft until you decide.`
  return [explains('statement-unconfirmed', { step: 'statement', field: 'paragraphs' }, message, practice)]
}

const noSource = (id: string, number: number) =>
  explains(
    'statement-without-source',
    placeOf('statement', id, 'source'),
    `Paragraph ${number} of the statement does not say how you know it: without that no declaration is offered.`,
    practice,
  )

const restsOnOther = (id: string, number: number) =>
  explains(
    'statement-rests-on-other-facts',
    placeOf('statement', id, 'text'),
    `What paragraph ${number} of the statement rests on has changed since you accepted it: read it again.`,
    practice,
  )
