import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseFile, caseFile } from '#src/domain/case/caseFile.ts'
import { type ForceProfile, forceProfile } from '#src/domain/case/profile.ts'

/** The training cases that are shipped with the app. */
export const sampleIds = ['fx-01', 'fx-02', 'fx-03', 'fx-04', 'fx-08'] as const
export type SampleId = (typeof sampleIds)[number]

const shipped = join(process.cwd(), 'public')
const read = (path: string): unknown => JSON.parse(readFileSync(join(shipped, path), 'utf8'))

/** One training case, fresh at each call. */
export const sample = (id: SampleId): CaseFile => caseFile.parse(read(`samples/${id}.json`))

/** The invented force of a training case. */
export const sampleProfile = (name: string): ForceProfile =>
  forceProfile.parse(read(`samples/profiles/${name}.json`))

/** The force profile that the app is delivered with. */
export const deliveredProfile = (): ForceProfile => forceProfile.parse(read('force-profile.json'))

/** The images of the maps of the training cases. */
export const sampleImages: ReadonlyMap<string, Uint8Array> = new Map([
  ['file-map-1', new Uint8Array(readFileSync(join(shipped, 'samples/maps/file-map-1.png')))],
])
