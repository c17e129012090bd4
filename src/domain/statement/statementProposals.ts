import type { CaseFile } from '../case/caseFile.ts'
import { type StatementPart, statementParts } from '../case/statement.ts'
import { remembered } from '../shared/remembered.ts'
import { actProposals } from './actProposals.ts'
import { caseProposals } from './caseProposals.ts'
import { changeProposals } from './changeProposals.ts'
import { officerProposals } from './officerProposals.ts'
import { orderProposals } from './orderProposals.ts'
import type { StatementProposal } from './proposal.ts'

/** Every paragraph that a pruned case suggests for the lead officer’s statement, in the order of its parts. */
export const statementProposals: (file: CaseFile) => readonly StatementProposal[] = remembered((file) => {
  const all = [
    ...officerProposals(file),
    ...changeProposals(file),
    ...orderProposals(file),
    ...actProposals(file),
    ...caseProposals(file),
  ]
  return statementParts.flatMap((part) => all.filter((one) => one.part === part))
})

/** The suggestions that the officer has neither accepted nor left out. One left out comes back once it says something else. */
export function openProposals(file: CaseFile): StatementProposal[] {
  const { paragraphs = [], leftOut = [] } = file.statement ?? {}
  const taken = new Set(paragraphs.flatMap(({ from }) => from?.key ?? []))
  const out = new Map(leftOut.map(({ key, basis }) => [key, basis]))
  return statementProposals(file).filter(({ key, basis }) => !taken.has(key) && out.get(key) !== basis)
}

/**
 * For each accepted paragraph, by id, whose facts have changed since: what would be suggested now, or undefined where
 * nothing would be any more.
 */
export function changedProposals(file: CaseFile): Map<string, StatementProposal | undefined> {
  const now = new Map(statementProposals(file).map((one) => [one.key, one]))
  return new Map(
    (file.statement?.paragraphs ?? []).flatMap(({ id, from }) => {
      if (!from?.key) return []
      const one = now.get(from.key)
      return one?.basis === from.basis ? [] : [[id, one]]
    }),
  )
}

/** The parts of the statement that hold something, in their order. */
export function partsInUse(file: CaseFile): StatementPart[] {
  const used = new Set([
    ...(file.statement?.paragraphs ?? []).map(({ part }) => part),
    ...openProposals(file).map(({ part }) => part),
  ])
  return statementParts.filter((part) => used.has(part))
}
