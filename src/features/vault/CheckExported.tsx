import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { CheckedFile } from './CheckedFile.tsx'
import { checkFile, type FileCheck } from './checkFile.ts'
import { auditQuery } from './vaultQueries.ts'

/** Checks the file of an exported record, of this vault or of another, without keeping anything of it. */
export function CheckExported() {
  const { vault } = useServices()
  const queryClient = useQueryClient()
  const [found, setFound] = useState<FileCheck | 'checking'>()

  const check = async (file: File) => {
    setFound('checking')
    setFound(await checkFile(file, vault, queryClient.getQueryData(auditQuery(vault).queryKey)))
  }

  return (
    <section className="app-step" aria-labelledby="check">
      <h2 className="govuk-heading-m" id="check">
        Check an exported record
      </h2>
      <form autoComplete="off" className="govuk-form-group">
        <label className="govuk-label" htmlFor="record">
          File of an exported record
        </label>
        <div className="govuk-hint" id="record-hint">
          Of this vault or of another. It is read on this page only, and nothing of it is kept.
        </div>
        <input
          id="record"
          type="file"
          className="govuk-file-upload"
          accept="application/json,.json"
          aria-describedby="record-hint"
          autoComplete="off"
          onChange={(event) => {
            const input = event.currentTarget
            const [file] = input.files ?? []
            if (file) void check(file)
            input.value = ''
          }}
        />
      </form>
      <div role="status">
        {found === 'checking' && <p className="govuk-body">Checking the file…</p>}
        {typeof found === 'object' && <CheckedFile check={found} />}
      </div>
    </section>
  )
}
