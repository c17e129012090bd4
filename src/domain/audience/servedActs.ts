import type { CaseFile } from '../case/caseFile.ts'
import { actNumbers, actsInOrder } from '../grounds/numbering.ts'
import type { ServedAct, ServedCase, ServedExhibit } from './servedCase.ts'
import { type ServedWords, shownName } from './servedWords.ts'

type Happened = Pick<ServedCase, 'acts' | 'runs' | 'exhibits' | 'witnesses' | 'hearsay' | 'disclosure'>

/** What happened and how it is proved, without withheld places, sensitive exhibits or unexplained spent convictions. */
export function servedActs(file: CaseFile, words: ServedWords): Happened {
  return {
    acts: actsShown(file, words),
    runs: (file.acts?.runs ?? []).map(({ id, name, why }) => ({ id, name, why: words.say(why) })),
    exhibits: exhibitsShown(file),
    witnesses: witnessesShown(file, words),
    hearsay: {
      notice: file.witnesses?.hearsayNotice,
      shorterTime: file.witnesses?.shorterTime && {
        asked: file.witnesses.shorterTime.asked,
        why: words.say(file.witnesses.shorterTime.why),
      },
      direction: file.witnesses?.questioning?.direction ?? [],
      mightQuestion: file.witnesses?.questioning?.mightQuestion,
    },
    disclosure: disclosureShown(file, words),
  }
}

type ActDraft = NonNullable<NonNullable<CaseFile['acts']>['items']>[number]

function actsShown(file: CaseFile, words: ServedWords): ServedAct[] {
  const items = file.acts?.items ?? []
  const numbers = actNumbers(items)
  const references = new Map(exhibitsServed(file).map(({ id, reference }) => [id, reference]))
  return actsInOrder(items).map((item) => ({
    ...whatHappened(item, words),
    ...howItIsKnown(item, file, references),
    id: item.id,
    number: numbers.get(item.id) ?? 0,
    kind: item.kind ?? 'act',
  }))
}

function whatHappened(item: ActDraft, words: ServedWords) {
  return {
    when: item.when,
    what: words.say(item.what),
    place: item.placeShown === 'withheld' ? undefined : item.place,
    placeWithheld: item.placeShown === 'withheld',
    behaviours: item.behaviours ?? [],
    context: words.say(item.context),
    run: item.run,
    towards: (item.towards ?? []).map(words.shown),
    channel: item.channel,
    effect: words.say(item.effect),
    breachOf: item.breachOf,
    policeAction: words.say(item.policeAction),
  }
}

function howItIsKnown(item: ActDraft, file: CaseFile, references: ReadonlyMap<string, string>) {
  const maker = (file.witnesses?.people ?? []).find(({ id }) => id === item.account?.witness)
  return {
    howKnown: item.howKnown ?? [],
    exhibits: (item.exhibits ?? []).flatMap((id) => references.get(id) ?? []),
    hearsay: item.account?.kind === 'hearsay',
    toldBy:
      item.account?.kind === 'hearsay' ? (maker ? witnessName(maker, file) : item.account.toldBy) : undefined,
    reportedOn: item.reported?.on,
    response: item.response,
    attribution: item.attribution,
  }
}

type Witness = NonNullable<NonNullable<CaseFile['witnesses']>['people']>[number]

/** A witness who is a person of the case is shown as that person is shown. */
function witnessName(witness: Witness, file: CaseFile): string {
  const people = [...(file.protected?.people ?? []), ...(file.others?.people ?? [])]
  const person = people.find(({ id }) => id === witness.person)
  return person ? shownName(person) : (witness.name ?? '[name not yet entered]')
}

function witnessesShown(file: CaseFile, words: ServedWords): ServedCase['witnesses'] {
  return (file.witnesses?.people ?? []).map((witness) => ({
    id: witness.id,
    shown: witnessName(witness, file),
    gives: words.say(witness.gives),
    statementOn: witness.statementOn,
    called: witness.called?.answer,
    whyNotCalled: witness.called?.answer === 'no' ? words.say(witness.called.why) : undefined,
  }))
}

function exhibitsServed(file: CaseFile) {
  return (file.evidence?.exhibits ?? []).flatMap(({ id, reference, status, ...rest }) =>
    status === 'sensitive' || status === undefined
      ? []
      : [{ id, reference: reference ?? '[no reference]', status, ...rest }],
  )
}

function exhibitsShown(file: CaseFile): ServedExhibit[] {
  const numbers = actNumbers(file.acts?.items ?? [])
  return exhibitsServed(file).map((exhibit) => ({
    id: exhibit.id,
    reference: exhibit.reference,
    description: exhibit.description ?? '',
    date: exhibit.date,
    producedBy: exhibit.producedBy,
    pages: exhibit.pages,
    redacted: exhibit.status === 'redacted',
    acts: (file.acts?.items ?? [])
      .filter((item) => item.exhibits?.includes(exhibit.id))
      .map((item) => numbers.get(item.id) ?? 0)
      .sort((a, b) => a - b),
  }))
}

function disclosureShown(file: CaseFile, words: ServedWords): ServedCase['disclosure'] {
  return {
    looked: file.disclosure?.looked,
    found: (file.disclosure?.found ?? []).flatMap(({ handled, what, summary }) => {
      const text = handled === 'served' ? what : handled === 'summarised' ? summary : undefined
      return text ? [words.say(text) ?? text] : []
    }),
    convictions: (file.disclosure?.convictions ?? []).flatMap(({ what, on, spent, lawyerReason }) =>
      what && (spent === 'no' || lawyerReason) ? [{ what, on }] : [],
    ),
  }
}
