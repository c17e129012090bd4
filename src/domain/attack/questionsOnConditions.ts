import { checkCyberConditions } from '../checks/checkCyberConditions.ts'
import type { NumberedCondition } from '../checks/numberedItems.ts'
import { type ClashSubject, clashesWithTimes } from '../conditions/clashes.ts'
import { emptyCells } from '../conditions/goldenThread.ts'
import { orderLimits } from '../law/act.ts'
import { mapName } from '../maps/mapNumbers.ts'
import { joinWords } from '../shared/joinWords.ts'
import { type AttackFacts, listedConditions, share } from './attackFacts.ts'
import { type AttackQuestion, asked } from './question.ts'

/** Conditions above which a court is told that the order is a net. */
const manyConditions = 12

/** Questions on whether each condition is necessary and can be kept: SPA 2019 s.2(2), (3). */
export function questionsOnConditions(facts: AttackFacts): AttackQuestion[] {
  return [
    ...unsupported(facts),
    ...lesserBlank(facts),
    ...sameWords(facts),
    ...facts.conditions.flatMap((item) => clash(item, facts)),
    ...unknownTimes(facts),
    ...cyber(facts),
    ...noProvider(facts),
    ...noMap(facts),
    ...tooMany(facts),
  ]
}

const first = (items: readonly NumberedCondition[], field: string) =>
  items[0]?.at(field) ?? ({ step: 'prohibitions' } as const)
const words = (text: string | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const among = (items: readonly NumberedCondition[], { conditions }: AttackFacts) =>
  share(items, conditions, 'condition')

function unsupported(facts: AttackFacts): AttackQuestion[] {
  const loose = facts.conditions.filter(({ condition }) =>
    emptyCells(condition, facts.file).some(({ cell }) => cell === 'acts'),
  )
  return asked(loose.length, () => ({
    code: 'condition-answers-nothing',
    question: `What has my client done, that you ask for ${listedConditions(loose)}?`,
    why: `No act is named for ${among(loose, facts)}. A condition must be “${orderLimits.necessary.words}”.`,
    answer: 'The acts, chosen at the condition; or leave the condition out.',
    where: first(loose, 'acts'),
    answered: undefined,
  }))
}

function lesserBlank(facts: AttackFacts): AttackQuestion[] {
  const blank = facts.conditions.filter(({ condition }) => !words(condition.lesser))
  return asked(blank.length, () => ({
    code: 'lesser-not-considered',
    question: `What lesser step did you think of before ${listedConditions(blank)}?`,
    why: `For ${among(blank, facts)} nothing is said of what less would be.`,
    answer: 'The next lesser step, and why it would not do here.',
    where: first(blank, 'lesser'),
    answered: undefined,
  }))
}

/** The same reasons word for word read as if nobody had thought of each condition by itself. */
function sameWords(facts: AttackFacts): AttackQuestion[] {
  const groups = new Map<string, NumberedCondition[]>()
  for (const item of facts.conditions) {
    const lesser = words(item.condition.lesser)
    if (lesser) groups.set(lesser, [...(groups.get(lesser) ?? []), item])
  }
  const copied = [...groups.values()].filter(({ length }) => length > 1)
  const all = copied.flat()
  return asked(all.length, () => ({
    code: 'lesser-same-words',
    question: `You give the same words for ${joinWords(copied.map(listedConditions))}. Did anybody look at each by itself?`,
    why: `What less would be is word for word the same in ${among(all, facts)}.`,
    answer: 'Of each condition its own lesser step, from its own acts.',
    where: first(copied[0]?.slice(1) ?? [], 'lesser'),
    answered: undefined,
  }))
}

const subjects: Record<ClashSubject, string> = {
  work: 'go to work',
  study: 'study',
  religion: 'practise a faith',
}

function clash({ condition, name, at }: NumberedCondition, { file }: AttackFacts): AttackQuestion[] {
  const found = clashesWithTimes(condition, file.circumstances)
  const what = [...new Set(found.map((one) => subjects[one.what]))]
  return asked(found.length, () => ({
    code: 'condition-clash',
    question: `How is my client to ${joinWords(what, 'or')} and keep ${name.toLowerCase()}?`,
    why: `${found[0]?.message ?? ''} The Act asks the court to avoid this so far as practicable.`,
    answer: 'Other times, an exception, or why the clash cannot be avoided.',
    where: at('clashAccepted'),
    answered: condition.clashAccepted?.trim() ? 'It is written why the clash cannot be avoided.' : undefined,
  }))
}

function unknownTimes({ file: { circumstances }, explained }: AttackFacts): AttackQuestion[] {
  const subject = { work: 'works', study: 'studies', religion: 'has religious duties' } as const
  const unknown = (['work', 'study', 'religion'] as const).filter(
    (field) => circumstances?.[field]?.answer === 'notKnown',
  )
  return asked(unknown.length, () => ({
    code: 'times-not-known',
    question: `You do not know whether my client ${joinWords(
      unknown.map((field) => subject[field]),
      'or',
    )}. How can the court keep the order clear of it?`,
    why: `The Act asks the court to avoid “${orderLimits.workAndStudy.words}” and “${orderLimits.religion.words}”.`,
    answer: 'How it was asked, and what the conditions do in either case.',
    where: { step: 'circumstances', field: unknown[0] ?? 'work' },
    answered: unknown.every((field) => explained(`${field}-not-known`))
      ? 'A reason is given on the page of the circumstances.'
      : undefined,
  }))
}

function cyber(facts: AttackFacts): AttackQuestion[] {
  const loose = checkCyberConditions(facts.file).filter(({ code }) => code === 'cyber-not-tied-to-act')
  const items = facts.conditions.filter(({ condition }) =>
    loose.some(({ where }) => where.item === condition.id),
  )
  return asked(items.length, () => ({
    code: 'cyber-not-tied',
    question: `Which act was done with a phone or an account, that you ask for ${listedConditions(items)}?`,
    why: `${among(items, facts)} ${items.length === 1 ? 'reaches' : 'reach'} into devices or accounts and ${items.length === 1 ? 'answers' : 'answer'} no act done with them.`,
    answer: 'An act that was; or a narrower condition.',
    where: first(items, 'acts'),
    answered: items.every(({ condition }) => facts.explained('cyber-not-tied-to-act', condition.id))
      ? 'A reason is given for each.'
      : undefined,
  }))
}

function noProvider(facts: AttackFacts): AttackQuestion[] {
  const ids = (facts.file.requirements?.items ?? []).flatMap(({ id, provider }) =>
    provider?.confirmed === 'no' ? [id] : [],
  )
  const items = facts.conditions.filter(({ condition }) => ids.includes(condition.id))
  return asked(items.length, () => ({
    code: 'provider-missing',
    question: `Who is to provide what ${listedConditions(items)} ${items.length === 1 ? 'asks' : 'ask'} for? Can my client do it at all?`,
    why: `No provider has confirmed ${among(items, facts)}.`,
    answer: 'A provider with a first day and a letter; or leave the requirement out.',
    where: first(items, 'provider.confirmed'),
    answered: ids.every((id) => facts.explained('provider-not-confirmed', id))
      ? 'A reason is given for asking all the same.'
      : undefined,
  }))
}

const zone = /\b(?:map|zone|postcode sector|radius|(?:metres|miles|kilometres|km) (?:of|from|around))\b/i

function noMap(facts: AttackFacts): AttackQuestion[] {
  const zones = facts.conditions.filter(({ condition }) => zone.test(condition.text ?? ''))
  const [drawn] = facts.file.map?.zones ?? []
  const exhibit = (facts.file.evidence?.exhibits ?? []).find(({ description }) =>
    /\b(?:map|plan)\b/i.test(description ?? ''),
  )
  return asked(zones.length, () => ({
    code: 'zone-without-map',
    question: `Where does the area of ${listedConditions(zones)} begin? My client cannot see it in the street.`,
    why: 'Somebody who is kept out of an area must be able to tell where its edge is.',
    answer: 'A map with the edge drawn on it, served with the order, and the roads named.',
    where: placeOfMap(drawn, exhibit) ?? first(zones, 'text'),
    answered: drawn
      ? `The zone is drawn (${mapName(drawn)}).`
      : exhibit && `There is a map or plan among the exhibits (${exhibit.reference ?? 'no reference'}).`,
  }))
}

function placeOfMap(drawn: { id: string } | undefined, exhibit: { id: string } | undefined) {
  if (drawn) return { step: 'map', item: drawn.id } as const
  return exhibit && ({ step: 'evidence', item: exhibit.id } as const)
}

function tooMany({ conditions }: AttackFacts): AttackQuestion[] {
  return asked(conditions.length > manyConditions, () => ({
    code: 'many-conditions',
    question: `There are ${conditions.length} conditions. Which of them could this court do without?`,
    why: 'The more conditions, the harder they are to keep and the more each must earn its place.',
    answer:
      'The page “What each condition rests on” without a gap, and the conditions that you would give up first.',
    where: { step: 'thread' },
    answered: undefined,
  }))
}
