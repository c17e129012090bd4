import type { Zone } from '#src/domain/case/map.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import type { PageForm } from '#src/features/wizard/useStepForm.ts'

/** The form of one map. */
export type ZoneForm = PageForm<Unfinished<Zone>, Zone>
