import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { caseFileSchema, schemaFile } from './caseFileSchema.ts'

mkdirSync(dirname(schemaFile), { recursive: true })
writeFileSync(schemaFile, caseFileSchema())
console.log(`${schemaFile} is written`)
