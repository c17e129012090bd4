import { useParams } from 'react-router'
import { zone } from '#src/domain/case/map.ts'
import { mapName } from '#src/domain/maps/mapNumbers.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { useImageSource, useMapImages } from '#src/features/wizard/useMapImages.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormNumber } from '#src/ui/form/FormNumber.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { ImageField } from './ImageField.tsx'
import { nextNumber } from './nextNumber.ts'
import { RoadsOffered } from './RoadsOffered.tsx'
import { wording } from './wording.ts'
import { ZoneEditor } from './ZoneEditor.tsx'
import { PlaceRows, RoadRows, WayRows } from './ZoneRows.tsx'

/** One map: its image, the boundary drawn and in words, its roads, and where the map is from. */
export function ZoneItemPage() {
  const { item: id = '' } = useParams()
  const { draft } = useCase()
  const zones = draft.case.map?.zones ?? []
  const held = zones.find((one) => one.id === id)
  const form = useItemForm({ step: 'map', list: 'zones', id }, zone, { number: nextNumber(zones) })
  const images = useMapImages()
  const imageSource = useImageSource(images)
  const { control } = form
  const image = form.watch('image')?.id || undefined
  return (
    <StepPage
      step="map"
      form={form}
      item={id}
      title={held ? mapName(held) : wording.newTitle}
      continueTo={stepPath(draft.case.id, 'map')}
      continueLabel={wording.save}
    >
      <FormNumber control={control} name="number" label={wording.number} hint={wording.numberHint} />
      <FormText control={control} name="title" label={wording.zoneTitle} hint={wording.zoneTitleHint} />
      <ImageField form={form} missing={image !== undefined && images !== undefined && !images.has(image)} />
      <ZoneEditor form={form} source={image && imageSource(image)} />
      <FormTextArea control={control} name="words" label={wording.words} hint={wording.wordsHint} rows={5} />
      <RoadRows form={form} />
      <RoadsOffered form={form} />
      <WayRows form={form} />
      <PlaceRows form={form} />
      <FormText control={control} name="scale" label={wording.scale} hint={wording.scaleHint} />
      <FormRadios control={control} name="north" legend={wording.north} options={wording.norths} inline />
      <FormDate control={control} name="date" legend={wording.date} />
      <FormText control={control} name="source" label={wording.source} hint={wording.sourceHint} />
      <FormRadios
        control={control}
        name="apart"
        legend={wording.apart}
        hint={wording.apartHint}
        options={wording.aparts}
      />
    </StepPage>
  )
}
