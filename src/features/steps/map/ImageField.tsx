import { useState } from 'react'
import { useFormState } from 'react-hook-form'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { describedBy } from '#src/ui/form/describedBy.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { readMapImage } from './readMapImage.ts'
import { wording } from './wording.ts'
import type { ZoneForm } from './zoneForm.ts'

const id = 'image.id'

/** The image of the map: read, made anew without what a camera adds, and kept beside the case. */
export function ImageField({ form, missing }: { form: ZoneForm; missing: boolean }) {
  const { draft } = useCase()
  const { files, newId } = useServices()
  const { errors } = useFormState({ control: form.control })
  const [said, setSaid] = useState<{ status?: string; refused?: string }>({})
  const held = form.watch('image')
  const error = said.refused ?? errors.image?.id?.message

  const keep = async (file: File) => {
    setSaid({ status: wording.reading })
    const read = await readMapImage(file)
    if (!read.ok) return setSaid({ refused: wording.refused[read.why] })
    const { png, width, height } = read
    const image = { id: newId('file'), length: png.length, sha256: await sha256(png), width, height }
    await files.put(draft.case.id, image.id, png)
    form.setValue('image', image, { shouldDirty: true })
    form.clearErrors('image')
    setSaid({ status: wording.imageIs(width, height) })
  }

  const hasImage = held?.id !== undefined && held.id !== ''
  return (
    <>
      <Field
        id={id}
        label={hasImage ? wording.imageAgain : wording.image}
        hint={wording.imageHint}
        error={error}
      >
        <input
          id={id}
          type="file"
          className="govuk-file-upload"
          accept="image/png,image/jpeg,.png,.jpg,.jpeg"
          aria-describedby={describedBy(id, wording.imageHint, error)}
          autoComplete="off"
          onChange={(event) => {
            const input = event.currentTarget
            const [file] = input.files ?? []
            input.value = ''
            if (file) keep(file).catch(() => setSaid({ refused: wording.imageFailed }))
          }}
        />
      </Field>
      <p className="govuk-body" role="status">
        {said.status ?? (missing ? wording.imageGone : '')}
      </p>
    </>
  )
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
