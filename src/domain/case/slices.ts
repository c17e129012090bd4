import type { z } from 'zod/mini'
import type { StepId } from '../flow/steps.ts'
import { acts } from './acts.ts'
import { applicant } from './applicant.ts'
import { area } from './area.ts'
import { bundle } from './bundle.ts'
import { change } from './change.ts'
import { circumstances } from './circumstances.ts'
import { prohibitions, requirements } from './condition.ts'
import { court } from './court.ts'
import { decision } from './decision.ts'
import { defendant } from './defendant.ts'
import { disclosure } from './disclosure.ts'
import { equality } from './equality.ts'
import { evidence } from './evidence.ts'
import { interim } from './interim.ts'
import { length } from './length.ts'
import { map } from './map.ts'
import { necessity } from './necessity.ts'
import { otherPeople } from './otherPeople.ts'
import { papersServed } from './papersServed.ts'
import { proceedings } from './proceedings.ts'
import { protectedPeople } from './protectedPeople.ts'
import { returns } from './returns.ts'
import { risk } from './risk.ts'
import { route } from './route.ts'
import { safety } from './safety.ts'
import { service } from './service.ts'
import { stalking } from './stalking.ts'
import { statement } from './statement.ts'
import type { Unfinished } from './unfinished.ts'
import { views } from './views.ts'
import { witnesses } from './witnesses.ts'

/** The finished schema of each step that holds answers; the step’s id is its key in the case file. */
export const slices = {
  decision,
  route,
  change,
  applicant,
  court,
  proceedings,
  defendant,
  area,
  circumstances,
  protected: protectedPeople,
  others: otherPeople,
  acts,
  evidence,
  witnesses,
  disclosure,
  stalking,
  risk,
  necessity,
  prohibitions,
  requirements,
  map,
  length,
  interim,
  views,
  equality,
  safety,
  statement,
  bundle,
  papersServed,
  service,
  returns,
} satisfies Partial<Record<StepId, z.ZodMiniType>>

export type SliceId = keyof typeof slices
export type Finished<S extends SliceId> = z.output<(typeof slices)[S]>
export type SliceDraft<S extends SliceId> = Unfinished<Finished<S>>

/** Whether a step of the wizard holds answers of its own. */
export const isSliceId = (step: string): step is SliceId => Object.hasOwn(slices, step)
