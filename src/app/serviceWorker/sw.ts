import { runServiceWorker } from './runServiceWorker.ts'

runServiceWorker(globalThis)
