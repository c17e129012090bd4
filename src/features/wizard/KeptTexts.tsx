import { type KeptAt, keptTexts } from '#src/domain/case/keptText.ts'
import { placeOf } from '#src/domain/case/places.ts'
import { isSliceId } from '#src/domain/case/slices.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { useCase } from './caseContext.ts'
import { useUndo } from './useUndo.tsx'

type Props = {
  at: StepId | 'case'
  /** The item in hand: the page of one item shows nothing, the page of its step does. */
  item?: string | undefined
}

/** Text of an imported file that fits no answer of the page, or of the case: to be copied where it belongs, then cleared. */
export function KeptTexts({ at: page, item }: Props) {
  const at = page === 'case' || isSliceId(page) ? page : undefined
  return at === undefined || item !== undefined ? null : <KeptTextsAt at={at} />
}

function KeptTextsAt({ at }: { at: KeptAt }) {
  const { draft, save } = useCase()
  const { banner, offer } = useUndo()
  const texts = Object.entries(keptTexts(draft, at))

  const clear = async (place: string, text: string) => {
    if ((await save({ clear: { at, place } })).saved) {
      offer('Text cleared', async () => {
        await save({ keep: { at, place, text } })
      })
    }
  }
  return (
    <>
      {banner}
      {texts.length > 0 && (
        <section aria-labelledby="kept-texts">
          <h2 className="govuk-heading-m" id="kept-texts">
            Kept from the imported file
          </h2>
          <p className="govuk-body">
            This text fits no answer here and is in no paper. Copy what you need to where it belongs, then
            clear it.
          </p>
          <SummaryList
            rows={texts.map(([place, text]) => ({
              id: place,
              key: spokenPlace(at, place),
              value: text,
              actions: [
                {
                  text: 'Clear',
                  about: spokenPlace(at, place),
                  onClick: () => void clear(place, text).catch(() => undefined),
                },
              ],
            }))}
          />
        </section>
      )}
    </>
  )
}

/** "defendant, date of birth, remark": the place in the file in words; the place in a list counts from 1. */
function spokenPlace(at: KeptAt, place: string): string {
  const path = place.split('.').filter(Boolean)
  return placeOf([at, ...path.map((name) => (/^\d+$/.test(name) ? Number(name) : name))])
}
