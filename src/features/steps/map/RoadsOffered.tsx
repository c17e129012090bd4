import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { citingMap } from '#src/domain/maps/citingMap.ts'
import { isSameRoad, roadsIn } from '#src/domain/wordingRules/roads.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { wording } from './wording.ts'
import type { ZoneForm } from './zoneForm.ts'

/** The roads that the words or the conditions name and the list does not, each to be added with one press. */
export function RoadsOffered({ form }: { form: ZoneForm }) {
  const { file } = useCase()
  const { newId } = useServices()
  const [number, words, roads = [], corridors = []] = form.watch(['number', 'words', 'roads', 'corridors'])
  const listed = [...roads, ...corridors].map(({ name = '' }) => name)
  const offered = roadsNamed(file, number, words).filter(
    (name) => !listed.some((one) => isSameRoad(one, name)),
  )
  if (offered.length === 0) return null
  return (
    <>
      <p className="govuk-body">{wording.offered}</p>
      <ButtonGroup>
        {offered.map((name) => (
          <Button
            key={name}
            variant="secondary"
            onClick={() =>
              form.setValue('roads', [...roads, { id: newId('road'), name }], { shouldDirty: true })
            }
          >
            {wording.addNamed(name)}
          </Button>
        ))}
      </ButtonGroup>
    </>
  )
}

function roadsNamed(file: CaseFile, number: number | undefined, words = ''): string[] {
  const conditions = typeof number === 'number' ? citingMap(number, file) : []
  const texts = [words, ...conditions.map(({ condition }) => condition.text ?? '')]
  return [...new Set(texts.flatMap((text) => roadsIn(text).map(({ name }) => name)))]
}
