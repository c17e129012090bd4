import { runPack } from './runPack.ts'

process.exitCode = await runPack(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: new Date(),
})
