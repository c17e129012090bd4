import type { CaseFile } from '../case/caseFile.ts'
import { bareCode, localDigits } from './codes.ts'
import { phonesIn } from './contacts.ts'
import { foldText } from './foldText.ts'
import { peopleOf } from './people.ts'
import { isReleased } from './released.ts'
import { plainWords } from './textWords.ts'
import type { KnownWords } from './withheldThing.ts'

/**
 * What a case is free to say, or tells apart by its own: shown names, what is released, the defendant’s own address, and every
 * number and registration. Named only are the force, the court, the stations, where a defendant without a home is found, the
 * shown places of acts, and those who produce exhibits.
 */
export function knownWords(file: CaseFile): KnownWords {
  const { applicant, court, defendant, service } = file
  const { home, found, code = '' } = addressOf(defendant)
  const details = [...(file.protected?.people ?? []), ...(file.others?.people ?? [])].flatMap(
    (person) => person.details ?? [],
  )
  const accounts = (defendant?.accounts ?? []).map(({ value = '' }) => value)
  const texts = [
    ...peopleOf(file).map(({ shownName }) => shownName),
    ...(file.witnesses?.people ?? []).map(({ name, person }) => (person ? undefined : name)),
    ...(defendant?.otherNames ?? []).map(({ name }) => name),
    ...details.map((detail) => (isReleased(detail) ? detail.value : undefined)),
    home,
    ...accounts,
    applicant?.officer?.name,
  ]
  const contacts = [
    ...(file.protected?.people ?? []).map(({ advocate }) =>
      advocate?.answer === 'yes' ? advocate.contact : undefined,
    ),
    ...(file.requirements?.items ?? []).map(({ provider }) =>
      provider?.confirmed === 'yes' ? provider.contact : undefined,
    ),
    applicant?.representative?.answer === 'yes' ? applicant.representative.contact : undefined,
    applicant?.officer?.phone,
  ]
  const codes = [
    code,
    ...accounts,
    ...details.map(({ value = '' }) => value),
    ...contacts.map((contact = '') => contact),
  ]
  const named = [
    found,
    applicant?.force,
    applicant?.officer?.unit,
    court?.name,
    service?.stations,
    ...(file.acts?.items ?? []).map(({ place, placeShown }) => (placeShown === 'shown' ? place : undefined)),
    ...(file.evidence?.exhibits ?? []).map(({ producedBy }) => producedBy),
  ]
  return new Map([
    ...wordsOf(named).map((word) => [word, 'named'] as const),
    ...[...wordsOf(texts), ...codes.flatMap(codeForms), bareCode(code).slice(0, -3)].map(
      (word) => [word, 'free'] as const,
    ),
  ])
}

const wordsOf = (texts: readonly (string | undefined)[]) =>
  texts.flatMap((text = '') => plainWords(foldText(text).text))

const codeForms = (value: string) => [
  bareCode(value),
  ...phonesIn(value).map((one) => localDigits(one.value)),
]

type Address = { home?: string | undefined; found?: string | undefined; code?: string | undefined }

function addressOf(defendant: CaseFile['defendant']): Address {
  const { address } = defendant ?? {}
  if (address?.kind === 'home') return { home: address.lines, code: address.postcode }
  return { found: address?.kind === 'noFixed' ? address.found : undefined }
}
