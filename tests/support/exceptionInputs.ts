import type { ExceptionCode } from '#src/domain/conditions/exceptionCodes.ts'
import type { RawInputs } from '#src/domain/conditions/inputs.ts'

/** Inputs that leave nothing out, for each usual exception. */
export const exceptionInputs: Record<ExceptionCode, RawInputs> = {
  X1: {},
  X2: {},
  X3: { child: 'pip', through: 'the Kite app', order: 'family order F-26-0117' },
  X4: {},
  X5: { person: 'om' },
  X6: { route: 'Mill Road', mode: 'by car' },
  X7: { purpose: 'work', place: 'Tannery Yard', times: ['mon,tue,wed,thu,fri 06:00-14:00'] },
  X8: { place: 'Castle Street Chapel', times: ['sun 10:00-11:30'] },
  X9: {},
  X10: { days: '5' },
  X11: {},
}
