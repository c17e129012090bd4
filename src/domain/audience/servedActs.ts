import type { CaseFile } from '../case/caseFile.ts'
import { exhibitBlackouts, exhibitFile } from '../case/evidence.ts'
import { handlingOf } from '../grounds/handlingOf.ts'
import { actNumbers, actsInOrder } from '../grounds/numbering.ts'
import { sameFields } from '../shared/sameFields.ts'
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
  const maker = witnessNames(file)
  return actsInOrder(items).map((item) =>
    asBefore(item, actShown(item, numbers.get(item.id) ?? 0, words, maker, references)),
  )
}

const shownBefore = new WeakMap<ActDraft, ServedAct>()

/** An act is shown as the very same object until something in it differs, so that what rests on it need not be made again. */
function asBefore(item: ActDraft, shown: ServedAct): ServedAct {
  const before = shownBefore.get(item)
  if (before && sameFields(before, shown)) return before
  shownBefore.set(item, shown)
  return shown
}

type Names = ReadonlyMap<string, string>

/** One object at one go, field by field: with a thousand acts, to join parts takes longer than all the rest. */
function actShown(
  item: ActDraft,
  number: number,
  words: ServedWords,
  maker: Names,
  references: Names,
): ServedAct {
  const { account } = item
  return {
    when: item.when,
    what: words.say(item.what),
    place: item.placeShown === 'shown' ? item.place : undefined,
    placeWithheld: isPlaceWithheld(item),
    behaviours: item.behaviours ?? [],
    context: words.say(item.context),
    run: item.run,
    towards: (item.towards ?? []).map(words.shown),
    channel: item.channel,
    effect: words.say(item.effect),
    breachOf: item.breachOf,
    policeAction: words.say(item.policeAction),
    howKnown: item.howKnown ?? [],
    exhibits: (item.exhibits ?? []).flatMap((id) => references.get(id) ?? []),
    account: account?.kind,
    hearsay: account?.kind === 'hearsay',
    toldBy: account?.kind === 'hearsay' ? (maker.get(account.witness ?? '') ?? account.toldBy) : undefined,
    whyNotCalled: words.say(whyNotCalled(account, maker)),
    reportedOn: item.reported?.on,
    reportedAs: item.reported?.reference,
    response: item.response,
    attribution: item.attribution,
    id: item.id,
    number,
    kind: item.kind ?? 'act',
  }
}

/** Of a witness it is said with the witness. */
function whyNotCalled(account: ActDraft['account'], maker: Names): string | undefined {
  if (account?.kind !== 'hearsay' || maker.has(account.witness ?? '')) return undefined
  return account.whyNotCalled
}

/** A place stays out until somebody has said that it may be named. */
function isPlaceWithheld({ place, placeShown }: ActDraft): boolean {
  return placeShown === 'withheld' || (placeShown === undefined && Boolean(place?.trim()))
}

const witnessNames = (file: CaseFile): Names =>
  new Map((file.witnesses?.people ?? []).map((witness) => [witness.id, witnessName(witness, file)]))

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
    relation: relationOf(witness, file, words),
    gives: words.say(witness.gives),
    statementOn: witness.statementOn,
    called: witness.called?.answer,
    whyNotCalled: witness.called?.answer === 'no' ? words.say(witness.called.why) : undefined,
  }))
}

/** Of somebody who goes by another name, to say who that is would undo the other name. */
function relationOf({ person }: Witness, { others }: CaseFile, words: ServedWords): string | undefined {
  const other = others?.people?.find(({ id }) => id === person)
  return other?.shownAs?.kind === 'name' ? words.say(other.relation) : undefined
}

function exhibitsServed(file: CaseFile) {
  return (file.evidence?.exhibits ?? []).flatMap(({ id, reference, status, ...rest }) =>
    status === 'sensitive' || status === undefined
      ? []
      : [{ id, reference: reference ?? '[no reference]', status, ...rest }],
  )
}

function exhibitsShown(file: CaseFile): ServedExhibit[] {
  const proves = numbersByExhibit(file)
  return exhibitsServed(file).map((exhibit) => ({
    id: exhibit.id,
    reference: exhibit.reference,
    description: exhibit.description ?? '',
    date: exhibit.date,
    producedBy: exhibit.producedBy,
    pages: exhibit.pages,
    redacted: exhibit.status === 'redacted',
    sort: exhibit.sort,
    ...pagesShown(exhibit),
    acts: (proves.get(exhibit.id) ?? []).toSorted((a, b) => a - b),
  }))
}

/** What the bundle needs to copy its pages; nothing of the file where it is only listed. */
function pagesShown(exhibit: ReturnType<typeof exhibitsServed>[number]) {
  const handling = handlingOf(exhibit)
  const file = handling === 'appended' ? exhibitFile.safeParse(exhibit.file).data : undefined
  const areas = exhibitBlackouts.safeParse(exhibit.blackouts ?? []).data
  // An area that cannot be read must not be left out of the copy: then there is no copy.
  if (!file || !areas) return { handling, blackouts: [] }
  const { id, length, sha256, kind, pages } = file
  return {
    handling,
    file: { id, length, sha256, kind, pages },
    blackouts: areas.map(({ id: _, ...area }) => area),
  }
}

/** The numbers of the acts that each exhibit proves, each act once. */
function numbersByExhibit({ acts }: CaseFile): Map<string, number[]> {
  const numbers = actNumbers(acts?.items ?? [])
  const found = new Map<string, number[]>()
  for (const { id, exhibits } of acts?.items ?? []) {
    const number = numbers.get(id) ?? 0
    for (const exhibit of new Set(exhibits)) {
      const shown = found.get(exhibit)
      if (shown) shown.push(number)
      else found.set(exhibit, [number])
    }
  }
  return found
}

function disclosureShown(file: CaseFile, words: ServedWords): ServedCase['disclosure'] {
  return {
    looked: file.disclosure?.looked,
    found: (file.disclosure?.found ?? []).flatMap(({ handled, what, summary }) => {
      const text = handled === 'served' ? what : handled === 'summarised' ? summary : undefined
      return text ? [words.say(text) ?? text] : []
    }),
    someWithheld: (file.disclosure?.found ?? []).some(({ handled }) => handled === 'withheld'),
    convictions: (file.disclosure?.convictions ?? []).flatMap(({ what, on, spent, lawyerReason }) =>
      what && (spent === 'no' || lawyerReason) ? [{ what, on }] : [],
    ),
  }
}
