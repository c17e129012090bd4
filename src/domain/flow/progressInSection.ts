import type { CaseFile } from '../case/caseFile.ts'
import { applies } from './applies.ts'
import { type StepId, sections } from './steps.ts'

/** Where a step stands in its section: the section’s title, its place from 1, and how many steps it has in this case. */
export function progressInSection(step: StepId, file: Pick<CaseFile, 'route'>) {
  const section = sections.find(({ steps }) => steps.some((id) => id === step)) ?? sections[0]
  const steps: StepId[] = section.steps.filter((id) => applies(id, file))
  return { title: section.title, place: steps.indexOf(step) + 1, of: steps.length }
}
