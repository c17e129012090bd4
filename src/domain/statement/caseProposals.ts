import type { CaseFile } from '../case/caseFile.ts'
import { viewsSoughtOf } from '../case/viewsSentence.ts'
import { pronounForms } from '../conditions/grammar.ts'
import { longDate } from '../shared/dateWords.ts'
import { shownName } from '../shared/people.ts'
import { ended } from './asClause.ts'
import { proposal, type StatementProposal } from './proposal.ts'

/**
 * Suggested paragraphs on the views of the people to be protected, as far as they may be served, and on what helps the
 * defendant. The defendant reads the statement: a view stands in it only where the person agreed to serve a statement.
 */
export function caseProposals(file: CaseFile): StatementProposal[] {
  return [...views(file), ...helpsDefendant(file)]
}

const own = { kind: 'own' } as const
const positions = {
  supports: ['supports the application', 'support the application'],
  mixed: ['has mixed views on the application', 'have mixed views on the application'],
  opposes: ['opposes the application', 'oppose the application'],
} as const satisfies Record<string, readonly [string, string]>

function views(file: CaseFile): StatementProposal[] {
  return (file.views?.people ?? []).flatMap((view) => {
    const name = shownName(file, view.id)
    if (!name || !view.obtained?.answer) return []
    const key = `views-${view.id}`
    const sentence = sentenceOf(view, name)
    return [
      sentence === undefined ? positionOf(view, name, key, file) : proposal(key, 'views', own, sentence),
    ]
  })
}

type View = NonNullable<NonNullable<CaseFile['views']>['people']>[number]

/** What is said in place of the view itself; undefined where the person agreed to serve a statement and was asked for no sentence. */
function sentenceOf({ obtained, statement, sentence }: View, name: string): string | undefined {
  if (sentence?.agreed === 'yes' && sentence.text?.trim()) return ended(sentence.text)
  if (obtained?.answer === 'no') return `${name} was not asked for a view.`
  const agreed = statement?.answer === 'yes' && statement.consentToServe === 'yes'
  return !sentence?.text?.trim() && agreed && obtained?.view && obtained.on ? undefined : viewsSoughtOf(name)
}

function positionOf({ id, obtained }: View, name: string, key: string, file: CaseFile): StatementProposal {
  const { view = 'mixed', on = '' } = obtained?.answer === 'yes' ? obtained : {}
  const { subject, verb } = pronounForms(pronounOf(id, file))
  const position = verb(positions[view][0], positions[view][1])
  const text = `${subject} ${position}. I record that this view was obtained on ${longDate(on)}.`
  return proposal(key, 'views', { kind: 'told', by: name }, text)
}

const pronounOf = (id: string, file: CaseFile) =>
  file.protected?.people?.find((person) => person.id === id)?.pronoun ?? 'they'

function helpsDefendant({ disclosure }: CaseFile): StatementProposal[] {
  if (disclosure?.looked !== 'yes') return []
  const found = disclosure.found ?? []
  const told = found.flatMap((one) =>
    one.handled === 'served'
      ? (one.what ?? '')
      : one.handled === 'summarised' && one.summary
        ? one.summary
        : [],
  )
  const withheld = found.some(({ handled }) => handled === 'withheld')
  const parts = [
    'I have looked for material that undermines this application or helps the defendant.',
    ...(withheld ? ['Some is not served, for a reason recorded by a lawyer.'] : []),
    ...(told.length > 0
      ? [`I draw attention to this: ${told.map(ended).join(' ')}`]
      : withheld
        ? []
        : ['I found none.']),
  ]
  return [proposal('disclosure-looked', 'disclosure', own, parts.join(' '))]
}
