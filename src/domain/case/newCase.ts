import type { Draft } from './draft.ts'
import { forCase } from './forCase.ts'
import type { ForceProfile } from './profile.ts'

/** An empty application of a force, started today. The id is made by the caller. */
export function newDraft(id: string, today: string, profile: ForceProfile | undefined): Draft {
  return {
    case: {
      schema: 1,
      id,
      startedOn: today,
      ...(profile && {
        profile: forCase(profile),
        applicant: { force: profile.force, forceKind: profile.forceKind, chiefOfficer: profile.chiefOfficer },
      }),
    },
    typing: {},
    notes: {},
  }
}
