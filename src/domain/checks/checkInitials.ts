import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { type Person, peopleOf } from '../shared/people.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'

const practice = houseRule('a pseudonym hides the name')

/** No pseudonym and no exhibit’s reference holds the initials of the name that it hides. */
export function checkInitials(file: CaseFile): Finding[] {
  const hidden = peopleOf(file).filter(
    ({ realName, shownName }) =>
      shownName !== '' && shownName !== realName && initialsOf(realName).length > 1,
  )
  return hidden.flatMap((person) => [...ofLabel(person), ...ofExhibits(person, file)])
}

function ofLabel({ id, role, realName, shownName }: Person): Finding[] {
  if (lettersOf(shownName) !== initialsOf(realName)) return []
  const where = { step: role === 'protected' ? 'protected' : 'others', item: id, field: 'shownAs' } as const
  const message = `“${shownName}” is made of the initials of the real name. Choose another, such as Person A, or say why not.`
  return [explains('pseudonym-of-initials', where, message, practice)]
}

function ofExhibits({ realName, shownName }: Person, { evidence }: CaseFile): Finding[] {
  const initials = initialsOf(realName)
  const found = (evidence?.exhibits ?? []).find(
    ({ reference = '' }) => lettersOf(reference.split('/')[0] ?? '') === initials,
  )
  if (!found) return []
  const where = { step: 'evidence', item: found.id, field: 'reference' } as const
  const message = `The reference “${found.reference}” begins with the initials of ${shownName}, whose name is withheld. Give these exhibits another reference, or say why not.`
  return [explains('exhibit-of-initials', where, message, practice)]
}

/** "Ottoline Marsh-Bank" as "OMB". */
const initialsOf = (name: string) => (name.match(/(?<![\p{L}’'])\p{L}/gu) ?? []).join('').toUpperCase()

/** "O.M." as "OM"; what is longer than initials would be is nothing. */
function lettersOf(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length <= 4 ? letters.toUpperCase() : ''
}
