import type { CaseFile } from '../case/caseFile.ts'
import { pruneCase } from '../case/prune.ts'
import { remembered } from '../shared/remembered.ts'
import { servedActs } from './servedActs.ts'
import type { ServedCase } from './servedCase.ts'
import { changeShown } from './servedChange.ts'
import { equalityShown } from './servedEquality.ts'
import { servedMaps } from './servedMaps.ts'
import { servedOrder } from './servedOrder.ts'
import { servedPeople } from './servedPeople.ts'
import { servedReply } from './servedReply.ts'
import { servedServices } from './servedServices.ts'
import { servedSetting } from './servedSetting.ts'
import { servedStatement } from './servedStatement.ts'
import { servedTests } from './servedTests.ts'
import { servedWords } from './servedWords.ts'

/**
 * What the defendant and the court may read of a case, finished or not. Answers on branches not taken are gone,
 * references are numbers, people carry the names that served papers use.
 */
export function servedView(whole: CaseFile): ServedCase {
  return servedViewOf(pruneCase(whole))
}

/** The same of a case that is pruned already. */
export const servedViewOf: (file: CaseFile) => ServedCase = remembered((file) => {
  const words = servedWords(file)
  return {
    training: file.training && { title: file.training.title },
    reference: file.applicant?.reference,
    route: file.route,
    change: changeShown(file, words),
    area: file.area && { basis: file.area.basis, grounds: words.say(file.area.grounds) },
    ...servedSetting(file, words),
    ...servedPeople(file),
    ...servedActs(file, words),
    ...servedTests(file, words),
    ...servedOrder(file, words),
    ...servedStatement(file, words),
    maps: servedMaps(file, words),
    equality: equalityShown(file, words),
    ...servedServices(file),
    reply: servedReply(file, words),
  }
})
