import type { CaseFile } from '../case/caseFile.ts'
import { isReleased } from '../shared/released.ts'
import { detailsForCourt } from './courtView.ts'
import type { ServedCase } from './servedCase.ts'
import { shownName } from './servedWords.ts'

type People = Pick<ServedCase, 'defendant' | 'protectedPeople' | 'others' | 'views'>

/** The people of the case as served papers show them. Real names behind pseudonyms and unreleased details stay out. */
export function servedPeople(file: CaseFile): People {
  return {
    defendant: servedDefendant(file),
    protectedPeople: servedProtected(file),
    others: (file.others?.people ?? []).map((person) => ({
      id: person.id,
      shown: shownName(person),
      under18: person.under18 === 'yes',
      pseudonym: person.shownAs?.kind === 'pseudonym',
      role: person.role,
      relation: person.shownAs?.kind === 'name' ? person.relation : undefined,
    })),
    views: (file.views?.people ?? []).map((view) => viewShown(view, file)),
  }
}

type View = NonNullable<NonNullable<CaseFile['views']>['people']>[number]

/**
 * The defendant reads it: only a person who agreed to serve a statement has the view itself in served papers; one who was asked about
 * a sentence has that in its place, or where it was not agreed only that views were sought.
 */
function viewShown(view: View, file: CaseFile): ServedCase['views'][number] {
  const { id, obtained, sentence } = view
  const shown = shownName((file.protected?.people ?? []).find((person) => person.id === id) ?? {})
  const { text = '', agreed: toSentence } = sentence ?? {}
  if (text.trim() !== '' && toSentence === 'yes') return { shown, sentence: text, notObtained: false }
  if (text.trim() !== '' && obtained?.answer === 'yes') return { shown, kept: true, notObtained: false }
  return { shown, ...ofStatement(view) }
}

function ofStatement({ obtained, statement }: View): Omit<ServedCase['views'][number], 'shown'> {
  const asked = obtained?.answer === 'yes' ? obtained : undefined
  const agreed = statement?.answer === 'yes' && statement.consentToServe === 'yes'
  return {
    view: agreed ? asked?.view : undefined,
    kept: !agreed && asked?.view !== undefined,
    notObtained: obtained?.answer === 'no',
    on: agreed ? asked?.on : undefined,
  }
}

function servedDefendant({ defendant }: CaseFile): ServedCase['defendant'] {
  return {
    name: defendant?.name,
    otherNames: (defendant?.otherNames ?? []).flatMap(({ name }) => (name ? [name] : [])),
    born: defendant?.born?.known ? defendant.born.value : undefined,
    bornUnknown: defendant?.born?.known === false,
    pronoun: defendant?.pronoun,
    address: defendant?.address,
    occupation: defendant?.occupation,
  }
}

function servedProtected(file: CaseFile): ServedCase['protectedPeople'] {
  return (file.protected?.people ?? []).map((person) => ({
    id: person.id,
    shown: shownName(person),
    under18: person.under18 === 'yes',
    pronoun: person.pronoun,
    pseudonym: person.shownAs?.kind === 'pseudonym',
    relationship: person.relationship,
    relationshipDetail: person.shownAs?.kind === 'name' ? person.relationshipDetail : undefined,
    victimOfActs: person.victimOfActs?.answer,
    whyProtected: person.victimOfActs?.answer === 'no' ? person.victimOfActs.whyProtected : undefined,
    released: (person.details ?? []).flatMap((detail) =>
      isReleased(detail) && detail.kind && detail.value ? [{ kind: detail.kind, value: detail.value }] : [],
    ),
    hasWithheld: (person.details ?? []).some((detail) => !isReleased(detail)),
    givesCourtDetails: detailsForCourt(person.details).length > 0,
    asksForArrangements: person.arrangements?.answer === 'yes',
  }))
}
