import type { CaseFile } from '../case/caseFile.ts'
import { clashesWithTimes } from '../conditions/clashes.ts'
import { templateOf } from '../conditions/library.ts'
import { spa } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { type NumberedCondition, numberedConditions } from './numberedItems.ts'

/** Conditions keep clear of work, study and religion so far as practicable, or the clash is explained: SPA 2019 s.2(3). */
export function checkWorkStudyReligion(file: CaseFile): Finding[] {
  return [
    ...subjects.flatMap(({ field, message }) =>
      file.circumstances?.[field]?.answer === 'notKnown'
        ? [explains(`${field}-not-known`, { step: 'circumstances', field }, message, spa('s.2(3)'))]
        : [],
    ),
    ...numberedConditions(file).flatMap((item) => clashes(item, file)),
  ]
}

const subjects = [
  {
    field: 'work',
    message:
      'It is not known whether the defendant works: say how you tried to find out, and how the conditions avoid working times.',
  },
  {
    field: 'study',
    message:
      'It is not known whether the defendant studies: say how you tried to find out, and how the conditions avoid those times.',
  },
  {
    field: 'religion',
    message:
      'It is not known whether religious beliefs bear on any condition: say how you tried to find out.',
  },
] as const

function clashes({ condition, name, at }: NumberedCondition, file: CaseFile): Finding[] {
  if (condition.clashAccepted?.trim()) return []
  const found = clashesWithTimes(condition, file.circumstances)
  const certain = found.find((clash) => clash.certain)
  if (certain && templateOf(condition)?.timesAre !== 'forbidden') {
    const message = `${name}: ${certain.message} If it cannot be avoided, say why in the table of clashes.`
    return [stops('condition-clash', at('clashAccepted'), message, spa('s.2(3)'))]
  }
  const unsure = found[0]
  return unsure
    ? [explains('condition-clash-possible', at('clashAccepted'), `${name}: ${unsure.message}`, spa('s.2(3)'))]
    : []
}
