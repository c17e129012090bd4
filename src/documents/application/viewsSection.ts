import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { viewsSoughtOf } from '#src/domain/case/viewsSentence.ts'
import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf } from '../quoted.ts'

const positions = {
  supports: 'supports the application',
  mixed: 'has mixed views on the application',
  opposes: 'opposes the application',
} as const

/** The view of each protected person, which is put to the court where it is known. */
export function viewsSection(served: ServedCase): Block[] {
  return [{ kind: 'heading', level: 2, text: 'The views of the people to be protected' }, ...viewsOf(served)]
}

/** The same without a heading, to stand where the people are named. */
export function viewsOf({ views }: ServedCase): Block[] {
  if (views.length === 0)
    return [{ kind: 'missing', what: 'the views of the people to be protected', step: 'views' }]
  const consent = `The Act does not ask for the consent of a person to be protected (${placeOf(protectedPersonPoints.consent.authority)}).`
  return [paragraph(sentences(...views.map(viewInWords), consent))]
}

function viewInWords({ shown, sentence, view, kept, notObtained, on }: ServedCase['views'][number]): Text {
  if (sentence) return fullStop(sentence)
  if (notObtained) return `${shown} was not asked for a view.`
  if (kept) return viewsSoughtOf(shown)
  if (!view) return phrase`${shown}: ${gap('the view of this person')}`
  return `${shown} ${positions[view]}${on ? ` (asked on ${longDate(on)})` : ''}.`
}
