import { type Speech, speakerOf } from '../language/speakerOf.ts'
import { mapCy } from './words/mapCy.ts'
import { mapEn } from './words/mapEn.ts'

/** What is said of a map in a language. */
export type MapSpeech = Speech<typeof mapEn>

/** Its speech by the language of the paper. */
export const mapSpeech = speakerOf(mapEn, mapCy)
