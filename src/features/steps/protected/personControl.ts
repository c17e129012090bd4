import type { ProtectedPerson } from '#src/domain/case/protectedPeople.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import type { PageForm } from '#src/features/wizard/useStepForm.ts'

/** The `control` of the form of one protected person, for a part of the page. */
export type PersonControl = PageForm<Unfinished<ProtectedPerson>, ProtectedPerson>['control']
