import { casePath } from '#src/features/wizard/paths.ts'

/** In place of an id: a share that is not made yet. */
export const newShare = 'new'

/** The officer’s page on all shares of an application, or on one of them. */
export const consultationPath = (caseId: string, share?: string) =>
  `${casePath(caseId)}/consultation${share ? `/${encodeURIComponent(share)}` : ''}`
