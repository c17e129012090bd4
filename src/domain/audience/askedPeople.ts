import type { CaseFile } from '../case/caseFile.ts'
import type { PoliceCase } from './policeCase.ts'

/** How one protected person was asked, and what of it the papers carry, for the police alone. */
export type AskedPerson = {
  person: string
  /** ISO. */
  on: string | undefined
  by: string | undefined
  how: string | undefined
  /** Why the person was not asked. */
  why: string | undefined
  words: string | undefined
  sentence: string | undefined
  agreed: 'yes' | 'no' | undefined
}

type View = NonNullable<NonNullable<CaseFile['views']>['people']>[number]

/** The people to be protected of whom it is recorded whether they were asked. */
export function askedPeople({ file, words }: PoliceCase): AskedPerson[] {
  return (file.views?.people ?? []).flatMap((view) =>
    view.obtained?.answer ? [asked(view, words.shown(view.id))] : [],
  )
}

function asked({ obtained, sentence }: View, person: string): AskedPerson {
  const was = obtained?.answer === 'yes' ? obtained : undefined
  return {
    person,
    on: was?.on,
    by: was?.by,
    how: was?.how,
    why: obtained?.answer === 'no' ? obtained.why : undefined,
    words: was?.words,
    sentence: sentence?.text,
    agreed: sentence?.agreed,
  }
}
