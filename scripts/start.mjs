/** `npm start`: installs what is missing, builds the app, and serves it on this machine. */
import { install } from './install.mjs'

install()

const { buildStage, passes } = await import('./stages.mjs')
if (!passes(buildStage)) process.exit(1)

const { serve } = await import('./serve.mjs')
const port = await serve({ from: 4173, tries: 50 })
console.log(`\nStalking protection orders: http://localhost:${port}\nPress Ctrl and C to stop.`)
