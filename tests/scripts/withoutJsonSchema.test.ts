import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { emptied } from '#scripts/withoutJsonSchema.ts'

const core = join(dirname(createRequire(import.meta.url).resolve('zod/package.json')), 'v4/core')

test.each([
  ['json-schema-processors.js', 'stringProcessor'],
  ['to-json-schema.js', 'createToJSONSchemaMethod'],
])('%s keeps its names and loses what they do', async (file, name) => {
  const source = emptied(readFileSync(join(core, file), 'utf8'))
  const module = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  expect(module[name]()).toBeUndefined()
  expect(source.length).toBeLessThan(3000)
})
