import type { CaseFile } from '../case/caseFile.ts'
import { numberedConditions } from '../checks/numberedItems.ts'
import { mapNumbersIn } from './mapNumbers.ts'

/** The conditions whose wording, exceptions or locality name the map of that number. */
export function citingMap(number: number, file: Pick<CaseFile, 'prohibitions' | 'requirements'>) {
  return numberedConditions(file).filter(({ condition: { text = '', exceptions = [], locality } }) =>
    [text, ...exceptions.map((exception) => exception.text ?? ''), locality?.where ?? ''].some((one) =>
      mapNumbersIn(one).includes(number),
    ),
  )
}
