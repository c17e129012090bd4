import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseFileSchema, schemaFile } from '#scripts/caseFileSchema.ts'
import { slices } from '#src/domain/case/slices.ts'

describe('the published schema of the case file', () => {
  test('is what `npm run schema` writes today', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(caseFileSchema())
  })

  test('has every step that holds answers, requires none of them, and knows no other field', () => {
    const { properties, required, additionalProperties } = JSON.parse(caseFileSchema())
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(slices)))
    expect(required).toEqual(['schema', 'id', 'startedOn'])
    expect(additionalProperties).toBe(false)
  })
})
