import { runTranslation } from './runTranslation.ts'

process.exitCode = runTranslation(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
