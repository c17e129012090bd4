import type { CaseFile } from '../case/caseFile.ts'
import { library } from '../conditions/library.ts'
import { movedText } from '../conditions/movedText.ts'
import { conditionPeople } from '../conditions/people.ts'
import type { ConditionTemplate } from '../conditions/template.ts'
import { type Upgrade, upgradeOf } from '../conditions/upgrade.ts'
import { houseRule } from '../law/citations.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'

const practice = houseRule('a wording that was agreed changes only when somebody chooses')

/** How each condition stands to the library: a newer version is offered, a withdrawn one and a name that moved on ask for a choice. */
export function checkLibraryVersion(file: CaseFile): Finding[] {
  return versionFindings(file, library)
}

/** The same against any library. */
export function versionFindings(file: CaseFile, known: readonly ConditionTemplate[]): Finding[] {
  const people = conditionPeople(file)
  return numberedConditions(file).flatMap((item) => {
    const upgrade = upgradeOf(item.condition, people, known)
    return [
      ...(upgrade ? offered(item, upgrade) : []),
      ...(movedText(item.condition, people, known) ? [textDiffers(item)] : []),
    ]
  })
}

function offered({ name, at }: NumberedCondition, upgrade: Upgrade): Finding[] {
  switch (upgrade.state) {
    case 'same':
      return []
    case 'textChanged':
    case 'newInputs': {
      const message = `${name}: the library has a newer version of this condition. Compare the two, and keep yours or take the newer one.`
      return [hints('condition-newer-version', at('text'), message, practice)]
    }
    case 'unknown': {
      const message = `${name}: it was made with a newer library than this app has. Its wording is kept as it is.`
      return [hints('condition-version-unknown', at('text'), message, practice)]
    }
    case 'replaced':
      return [withdrawn(name, at('text'), upgrade.from, upgrade.to)]
    case 'withdrawn':
      return [withdrawn(name, at('text'), upgrade.from)]
  }
}

function withdrawn(name: string, where: Finding['where'], from: string, by?: ConditionTemplate): Finding {
  const cure = by
    ? `Take “${by.title}” (${by.code}), which replaces it, or say why you keep it.`
    : 'Choose another, or say why you keep it.'
  const message = `${name}: the library withdraws this condition from ${longDate(from)}. ${cure}`
  return explains('condition-withdrawn', where, message, practice)
}

const textDiffers = ({ name, at }: NumberedCondition) =>
  explains(
    'condition-text-differs',
    at('text'),
    `${name}: its wording no longer says what its answers give, because a name or another answer has changed. Choose one of the two wordings.`,
    practice,
  )
