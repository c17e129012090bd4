import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { StatementProposal } from '#src/domain/statement/proposal.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { withAccepted, withBroughtBack, withLeftOut, withMoved, withWordsKept } from './editStatement.ts'
import { wording } from './wording.ts'

/** What can be done to the paragraphs and suggestions, each saved at once, and what is said of it. */
export function useStatementEdits() {
  const { draft } = useCase()
  const { newId } = useServices()
  const navigate = useNavigate()
  const { edit, remove, banner } = useListEdit('statement', 'paragraphs')
  const [news, setNews] = useState('')

  const accept = async (proposal: StatementProposal) => {
    await edit((answers) => withAccepted(answers, proposal, newId('st')))
    setNews(wording.accepted)
  }
  const acceptToEdit = async (proposal: StatementProposal) => {
    const id = newId('st')
    await edit((answers) => withAccepted(answers, proposal, id))
    await navigate(itemPath(draft.case.id, 'statement', id))
  }
  const leaveOut = async (proposal: StatementProposal) => {
    await edit((answers) => withLeftOut(answers, proposal))
    setNews(wording.left)
  }
  const move = async (id: string, way: 'up' | 'down', number: number) => {
    await edit((answers) => withMoved(answers, id, way))
    setNews(wording.moved(way === 'up' ? number - 1 : number + 1))
  }

  return {
    banner,
    news,
    accept,
    acceptToEdit,
    leaveOut,
    move,
    bringBack: (key: string) => edit((answers) => withBroughtBack(answers, key)),
    keep: (id: string, now: StatementProposal | undefined) =>
      edit((answers) => withWordsKept(answers, id, now)),
    remove,
  }
}

/** A save that fails says so in the mark of the page. */
export function quietly(saving: Promise<unknown>) {
  saving.catch(() => undefined)
}
