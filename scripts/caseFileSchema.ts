import { z } from 'zod/mini'
import { caseFile } from '../src/domain/case/caseFile.ts'

/** Where the published schema of the case file lies. */
export const schemaFile = 'public/schemas/case-file-1.schema.json'

/** The JSON Schema of a case file as other systems may write it, ending with a new line. */
export function caseFileSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(caseFile, { io: 'input' })
  const described = {
    $schema,
    title: 'Case file of an application for a stalking protection order, schema 1',
    description: 'Every answer may be missing: an unfinished application is a case file too.',
    ...rest,
  }
  return `${JSON.stringify(described, undefined, 2)}\n`
}
