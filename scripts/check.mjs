/** `npm run check`: everything that can be said without a build or a browser; stops at the first failure. */
import { passes, passTogether, staticStages, unitStage } from './stages.mjs'

process.exitCode = (await passTogether(staticStages)) && passes(unitStage()) ? 0 : 1
