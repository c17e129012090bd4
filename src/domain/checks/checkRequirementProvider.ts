import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate, longDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { numberedConditions, placeOf } from './numberedItems.ts'

const practice = houseRule('a requirement has a confirmed provider')

/** A requirement that somebody has to provide is confirmed, proved and begins after the hearing. */
export function checkRequirementProvider(file: CaseFile, today: IsoDate): Finding[] {
  const hearing = (file.court?.hearing?.listed === 'yes' && file.court.hearing.on) || today
  const names = new Map(numberedConditions(file).map(({ condition, name }) => [condition.id, name]))
  return (file.requirements?.items ?? []).flatMap(({ id, provider }) => {
    const name = names.get(id) ?? ''
    const at = (field: string) => placeOf('requirements', id, `provider.${field}`)
    if (provider?.confirmed === 'no') {
      const message = `${name}: no provider has confirmed. Ask one, or say why the requirement is asked for all the same.`
      return [explains('provider-not-confirmed', at('confirmed'), message, practice)]
    }
    if (provider?.confirmed !== 'yes') return []
    return [
      ...(provider.start && compareDates(provider.start, hearing) < 0
        ? [tooEarly(name, at('start'), provider.start)]
        : []),
      ...(provider.exhibit ? [] : [noLetter(name, at('exhibit'))]),
    ]
  })
}

const tooEarly = (name: string, where: Finding['where'], start: IsoDate) =>
  explains(
    'provider-starts-before-hearing',
    where,
    `${name}: the provider begins on ${longDate(start)}, before the order can be made. Agree a later day, or say why.`,
    practice,
  )

const noLetter = (name: string, where: Finding['where']) =>
  hints(
    'provider-without-letter',
    where,
    `${name}: consider exhibiting the letter in which the provider confirms the place.`,
    practice,
  )
