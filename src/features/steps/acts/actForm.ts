import type { Act } from '#src/domain/case/acts.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import type { PageForm } from '#src/features/wizard/useStepForm.ts'

/** The form of one act, and what a group of its fields is given. */
export type ActForm = PageForm<ActDraft, Act>
export type FieldsProps = { form: ActForm }
