/** `npm run check`: everything that can be said without a build or a browser; stops at the first failure. */
import { passes, staticStages, unitStage } from './stages.mjs'

process.exitCode = [...staticStages, unitStage()].every(passes) ? 0 : 1
