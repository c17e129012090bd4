import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { type Person, peopleOf } from '#src/domain/shared/people.ts'
import { remembered } from '#src/domain/shared/remembered.ts'
import { fileOf } from '../fileOf.ts'
import { misnamed, strangers } from '../misnamed.ts'
import type { WordingRule } from '../rule.ts'
import { wrongPronouns } from '../wrongPronouns.ts'

/** A name that is typed wrong, a title or a pronoun that does not fit, and somebody whom the case does not know. */
export const r40: WordingRule = {
  code: 'R40',
  level: 'E',
  title: 'A name or a pronoun that does not fit',
  authority: houseRule('everybody is called as the case calls them'),
  needs: ['defendant', 'protected', 'others'],
  partly: true,
  remarks: (clause, facts) => {
    const { defendant, protected: sought, others } = facts.slices
    const people = peopleIn(fileOf(facts))
    const isWhole = defendant && sought && others && clause.kind === 'prohibition' && !clause.exception
    return [
      ...misnamed(clause, people),
      ...(isWhole ? strangers(clause, people) : []),
      ...wrongPronouns(clause, people),
    ]
  },
}

/** Everybody of the case, and the defendant’s other names as somebody else’s: they have no title to get wrong. */
const peopleIn = remembered((file: CaseFile): readonly Person[] => [
  ...peopleOf(file),
  ...(file.defendant?.otherNames ?? []).map(({ id, name = '' }) => ({
    id,
    role: 'other' as const,
    realName: name,
    shownName: '',
  })),
])
