import type { ServedCase, ServedProtectedPerson } from '#src/domain/audience/servedCase.ts'
import type { relationships } from '#src/domain/case/protectedPeople.ts'
import { type PronounForms, pronounForms } from '#src/domain/conditions/grammar.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Text } from './blocks.ts'
import { gap } from './phrase.ts'

/** The chief officer as a sentence begins or goes on: "the Chief Constable of Westmarch Police". */
export function chiefOfficerOf({ applicant }: ServedCase): Text {
  const title = applicant.chiefOfficer
  if (!title) return gap('the chief officer')
  return /^the /i.test(title) ? title.replace(/^The /, 'the ') : `the ${title}`
}

export function defendantOf({ defendant }: ServedCase): Text {
  return defendant.name || gap('the name of the defendant')
}

/** How the papers speak of the defendant; "they" until it is entered. */
export function defendantForms({ defendant }: ServedCase): PronounForms {
  return pronounForms(defendant.pronoun ?? 'they')
}

/** Everybody to be protected, by the names that served papers use: "A", "A and B". */
export function protectedNames({ protectedPeople }: ServedCase): Text {
  if (protectedPeople.length === 0) return gap('the people to be protected')
  return joinWords(protectedPeople.map(({ shown }) => shown))
}

const relationshipWords = {
  formerPartner: 'the defendant’s former partner',
  partner: 'the defendant’s partner',
  family: 'a member of the defendant’s family',
  formerColleague: 'a former colleague of the defendant',
  colleague: 'a colleague of the defendant',
  neighbour: 'a neighbour of the defendant',
  acquaintance: 'an acquaintance of the defendant',
  professional: 'somebody who met the defendant through work',
  publicFigure: 'a public figure',
  stranger: 'a stranger to the defendant',
  other: 'connected with the defendant in another way',
} as const satisfies Record<(typeof relationships)[number], string>

const relationshipOf: ReadonlyMap<string, string> = new Map(Object.entries(relationshipWords))

/** What the person is, or was, to the defendant: "the defendant’s former partner". */
export function relationshipInWords({ relationship }: ServedProtectedPerson): string | undefined {
  return relationship === undefined ? undefined : relationshipOf.get(relationship)
}
