import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod/mini'
import { words as needed } from '#src/domain/case/parts.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { useDownloads } from '#src/features/wizard/papers/useDownloads.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { wording } from './wording.ts'

const words = wording.disclosure
const asking = z.object({ reason: needed(words.needed).check(z.maxLength(200, words.long)) })
type Asking = z.infer<typeof asking>

/** Everything held on the case, for the force’s disclosure unit: with a reason, and apart from the packs. */
export function DisclosureExport({ profile }: { profile: ForceProfile }) {
  const { disclosure, failure, progress } = useDownloads(profile)
  const { control, handleSubmit } = useForm<Asking>({
    resolver: zodResolver(asking),
    defaultValues: { reason: '' },
  })
  const submit = handleSubmit(({ reason }) => disclosure(reason))
  return (
    <section aria-labelledby="disclosure-export">
      <h2 className="govuk-heading-m" id="disclosure-export">
        {words.heading}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      {failure && <NotificationBanner title={words.failed} heading={failure.message} />}
      <p className="govuk-body" role="status">
        {progress}
      </p>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <FormText control={control} name="reason" label={words.reason} hint={words.hint} />
        <Button type="submit" variant="secondary">
          {words.save}
        </Button>
      </Form>
    </section>
  )
}
