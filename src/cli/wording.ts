import { runWording } from './runWording.ts'

// Whoever reads may have had enough, as `head` has.
process.stdout.on('error', () => process.exit())

process.exitCode = runWording(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: new Date(),
})
