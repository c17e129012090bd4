import type { CaseFile } from '../case/caseFile.ts'
import { longDate } from '../shared/dateWords.ts'
import { joinWords } from '../shared/joinWords.ts'
import { referenceToken } from '../shared/references.ts'
import { ended } from './asClause.ts'
import { proposal, type StatementProposal } from './proposal.ts'

/** Suggested paragraphs on who the officer is, how the officer knows what the statement says, and what the officer produces. */
export function officerProposals(file: CaseFile): StatementProposal[] {
  return [...identity(file), ...experience(file), ...voices(), ...read(file), ...produced(file)]
}

const own = { kind: 'own' } as const

function identity({ applicant, route }: CaseFile): StatementProposal[] {
  const { force, reference, chiefOfficer, officer } = applicant ?? {}
  if (!officer?.name || !officer.rank || !force) return []
  const number = officer.number ? ` ${officer.number}` : ''
  const unit = officer.unit ? ` (${officer.unit})` : ''
  const chief = chiefOfficer ? `the ${chiefOfficer.replace(/^the /i, '')}` : 'the chief officer'
  const about = reference ? ` (reference ${reference})` : ''
  return [
    proposal('about-me', 'about', own, `I am ${officer.rank}${number} ${officer.name} of ${force}${unit}.`),
    proposal(
      'about-role',
      'about',
      own,
      `I am the lead officer in this case. I make this statement in support of the application of ${chief} for ${asked[route?.kind ?? 'full']}${about}.`,
    ),
  ]
}

const asked = {
  full: 'a stalking protection order',
  fullWithInterim: 'a stalking protection order and an interim order',
  interimOnly: 'an interim stalking protection order',
  change: 'a change of a stalking protection order',
} as const

function experience({ applicant }: CaseFile): StatementProposal[] {
  const said = applicant?.officer?.experience?.trim()
  return said ? [proposal('about-experience', 'about', own, ended(said))] : []
}

function voices(): StatementProposal[] {
  return [
    proposal(
      'knowledge-voices',
      'knowledge',
      own,
      'I say “I saw” only of what I saw or heard myself. Where I say “I was told by”, the person named told me, or says it in a statement that I have read. Where I say “I know from”, I have read the record. Where I say “I infer”, it is my own conclusion, and I say from what I draw it. The numbers of acts are those of the chronology.',
    ),
  ]
}

function read(file: CaseFile): StatementProposal[] {
  const officer = file.applicant?.officer?.name
  const made = (file.witnesses?.people ?? []).filter(
    ({ name, statementOn }) => statementOn && name && !(officer && name.includes(officer)),
  )
  if (made.length === 0) return []
  const each = made.map((one) => `${witnessName(one, file)} of ${longDate(one.statementOn ?? '')}`)
  const noun = made.length === 1 ? 'the statement' : 'the statements'
  return [proposal('knowledge-read', 'knowledge', own, `I have read ${noun} of ${joinWords(each)}.`)]
}

type Witness = NonNullable<NonNullable<CaseFile['witnesses']>['people']>[number]

/** A witness who is a person of the case goes by the name that served papers use. */
export function witnessName(witness: Witness, { protected: are, others }: CaseFile): string {
  const person = [...(are?.people ?? []), ...(others?.people ?? [])].find(({ id }) => id === witness.person)
  if (!person) return witness.name ?? ''
  if (person.shownAs?.kind === 'pseudonym') return person.shownAs.label ?? ''
  return person.shownAs?.kind === 'name' ? (person.name ?? '') : ''
}

function produced({ applicant, evidence }: CaseFile): StatementProposal[] {
  const officer = applicant?.officer?.name
  if (!officer) return []
  const mine = (evidence?.exhibits ?? []).filter(
    ({ producedBy, status, reference }) =>
      producedBy?.includes(officer) && reference && (status === 'served' || status === 'redacted'),
  )
  if (mine.length === 0) return []
  const each = mine.map(
    ({ id, description = '' }) => `${referenceToken('exhibit', id)} (${lowerFirst(description.trim())})`,
  )
  return [proposal('exhibits-mine', 'exhibits', own, `I produce ${joinWords(each)}.`)]
}

const lowerFirst = (words: string) =>
  /^\p{Lu}\p{Ll}/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
