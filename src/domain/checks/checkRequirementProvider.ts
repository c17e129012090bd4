import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate, longDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { numberedConditions, placeOf } from './numberedItems.ts'

const practice = houseRule('a requirement has a confirmed provider')

/** A requirement that somebody has to provide is confirmed, proved and begins after the hearing. */
export function checkRequirementProvider(file: CaseFile, today: IsoDate): Finding[] {
  const { full, interim } = hearings(file)
  const names = new Map(numberedConditions(file).map(({ condition, name }) => [condition.id, name]))
  const made = full ?? today
  const sooner = interim ?? made
  return (file.requirements?.items ?? []).flatMap(({ id, provider, interim: now }) => {
    const name = names.get(id) ?? ''
    const at = (field: string) => placeOf('requirements', id, `provider.${field}`)
    if (provider?.confirmed === 'no') {
      const message = `${name}: no provider has confirmed. Ask one, or say why the requirement is asked for all the same.`
      return [explains('provider-not-confirmed', at('confirmed'), message, practice)]
    }
    if (provider?.confirmed !== 'yes') return []
    const day = now === 'yes' ? sooner : made
    return [
      ...startFindings(name, at('start'), provider.start, day),
      ...(provider.exhibit ? [] : [noLetter(name, at('exhibit'))]),
    ]
  })
}

function startFindings(name: string, where: Finding['where'], start: IsoDate | undefined, made: IsoDate) {
  return start && compareDates(start, made) < 0 ? [tooEarly(name, where, start)] : []
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
