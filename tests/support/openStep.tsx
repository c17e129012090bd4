import { screen } from '@testing-library/react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { aDraft } from './aDraft.ts'
import { type Opening as App, openApp } from './openApp.tsx'

type Opening = Omit<App, 'at' | 'drafts'> & {
  step: StepId
  /** One item of the step’s list. */
  item?: string
  /** What follows the path, with its question mark. */
  query?: string
  draft?: ReturnType<typeof aDraft>
}

/**
 * The app at the page of one step, over a store in memory: the officer’s hands, the store, another tab on the same
 * device, what is stored of the case now, and where the officer is.
 */
export async function openStep({ step, item, query = '', draft = aDraft(), ...rest }: Opening) {
  const { id } = draft.case
  const at = [`/case/${id}/${step}`, item].filter(Boolean).join('/') + query
  const app = await openApp({ at, drafts: [draft], ...rest })
  const heading = await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  if (heading.textContent === 'Something went wrong') throw new Error(document.body.textContent)

  const stored = () => app.stored(id)
  /** The answers of one step as they are stored now. */
  const answers = async <S extends keyof CaseFile>(of: S): Promise<CaseFile[S]> => (await stored()).case[of]
  return { ...app, stored, answers }
}
