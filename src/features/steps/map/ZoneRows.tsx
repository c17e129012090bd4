import { RowList } from '#src/features/wizard/RowList.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { wording } from './wording.ts'
import type { ZoneForm } from './zoneForm.ts'

type Props = { form: ZoneForm }

/** The roads on the boundary, each with its side. */
export function RoadRows({ form: { control } }: Props) {
  return (
    <RowList
      control={control}
      name="roads"
      legend={wording.roads}
      hint={wording.roadsHint}
      noun="road"
      addLabel={wording.addRoad}
      prefix="road"
      row={(at) => (
        <>
          <FormText control={control} name={`roads.${at}.name`} label={wording.road(at + 1)} />
          <FormRadios
            control={control}
            name={`roads.${at}.side`}
            legend={wording.side(at + 1)}
            options={wording.sides}
            small
          />
        </>
      )}
    />
  )
}

/** The ways through the area that stay open; each is drawn on the map above. */
export function WayRows({ form: { control } }: Props) {
  return (
    <RowList
      control={control}
      name="corridors"
      legend={wording.ways}
      hint={wording.waysHint}
      noun="way"
      addLabel={wording.addWay}
      prefix="way"
      row={(at) => <FormText control={control} name={`corridors.${at}.name`} label={wording.way(at + 1)} />}
    />
  )
}

/** The places of the defendant and of the public that the map marks. */
export function PlaceRows({ form: { control } }: Props) {
  return (
    <RowList
      control={control}
      name="places"
      legend={wording.places}
      hint={wording.placesHint}
      noun="place"
      addLabel={wording.addPlace}
      prefix="mark"
      row={(at) => (
        <>
          <FormSelect
            control={control}
            name={`places.${at}.kind`}
            label={wording.placeKind(at + 1)}
            options={wording.placeKinds}
          />
          <FormText control={control} name={`places.${at}.label`} label={wording.placeLabel(at + 1)} />
        </>
      )}
    />
  )
}
