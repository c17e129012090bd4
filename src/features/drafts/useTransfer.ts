import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { loadTraining } from './loadTraining.ts'
import type { Notice } from './notice.ts'
import { saveFile } from './saveFile.ts'
import { useServices } from './services.ts'

/** Bringing applications in from files and training cases, and sending them out; `tell` shows what came of it. */
export function useTransfer(tell: (notice: Notice) => void) {
  const { store, vault, newId, now, restore } = useServices()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['drafts'] })

  const bringIn = async (file: Uint8Array | string) => {
    const result = await restore(file)
    if (!result.ok) return tell({ kind: 'refused', message: result.message })
    const first = await store.create(result.draft, now())
    const id = first.created ? result.draft.case.id : newId('case')
    if (!first.created) await store.create({ ...result.draft, case: { ...result.draft.case, id } }, now())
    queryClient.removeQueries({ queryKey: ['draft', id] })
    tell({ kind: 'imported', id, copied: !first.created, explained: result.explained })
    await refresh()
  }

  const sendOut = async (id: string) => {
    const opened = await store.read(id)
    if (opened.kind !== 'missing') await vault.log({ action: 'export', case: id })
    const { exportDraft, exportName } = await import('#src/storage/restore/exportDraft.ts')
    if (opened.kind === 'draft') saveFile(exportName(id), 'application/json', exportDraft(opened.draft))
    if (opened.kind === 'unreadable') saveFile(exportName(id), 'application/json', opened.text)
  }

  const openTraining = async (path: string, id: string) => {
    if ((await store.read(id)).kind === 'missing') {
      const result = await loadTraining(path, restore)
      if (!result.ok) return tell({ kind: 'refused', message: result.message })
      await store.create(result.draft, now())
      queryClient.removeQueries({ queryKey: ['draft', id] })
      await refresh()
    }
    await navigate(`/case/${id}`)
  }

  return { bringIn, sendOut, openTraining }
}
