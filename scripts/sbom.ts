import { writeFileSync } from 'node:fs'
import { billOfMaterials } from './billOfMaterials.ts'

/** `npm run sbom -- [file]`: writes the bill of materials of package-lock.json; needs no network. */
const file = process.argv[2] ?? 'sbom.cdx.json'
writeFileSync(file, `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
console.log(file)
