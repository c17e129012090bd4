import type { CaseFile } from '../case/caseFile.ts'
import type { ServedCase } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

/** What a served paper says of age and of help to understand. What bears on anybody otherwise stays with the police. */
export function equalityShown({ equality }: CaseFile, { say }: ServedWords): ServedCase['equality'] {
  if (!equality) return undefined
  const { easyRead, welsh, youth } = equality
  const team = youth?.youthTeam
  return {
    easyRead,
    welsh,
    youth: youth && {
      parent: youth.parent,
      parentTold: youth.parentTold,
      asked: team?.answer,
      team:
        team?.answer === 'yes'
          ? { who: team.who, on: team.on, at: team.at, view: say(team.view) }
          : undefined,
      school: youth.school,
      welfare: say(youth.welfare),
    },
  }
}
