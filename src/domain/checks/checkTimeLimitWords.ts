import type { CaseFile } from '../case/caseFile.ts'
import { actPoints } from '../law/act.ts'
import { hearingPoints } from '../law/proceedings.ts'
import { findClaims } from './findClaims.ts'
import type { Finding } from './finding.ts'
import { hints } from './makeFinding.ts'
import { servedTexts } from './servedTexts.ts'

const lateWords =
  /\bout of time\b|\btime[- ]barred\b|\bstatute[- ]barred\b|\b(?:six|6)[- ]months?[- ](?:time )?limit\b|\btoo (?:old|late) to (?:rely|count|be relied)\b/gi

/** No act is too old or too far away, and no application too late: SPA 2019 ss.1(5), 13(2). */
export function checkTimeLimitWords(file: CaseFile): Finding[] {
  return findClaims(servedTexts(file), lateWords).map((where) =>
    hints(
      'time-limit-words',
      where,
      `This text speaks of a time limit. ${hearingPoints.noTimeLimit.text} ${actPoints.anywhereAnyTime.text}`,
      hearingPoints.noTimeLimit.authority,
    ),
  )
}
