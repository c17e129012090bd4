import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, openFrame } from './app/App.tsx'
import { openHealth } from './app/health.ts'
import { appServices } from './app/services.ts'
import { updates } from './app/serviceWorker/updates.ts'
import { whenIdle } from './app/serviceWorker/whenIdle.ts'
import { startUp } from './app/startUp.ts'
import './ui/style/app.scss'

const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the app')

const health = openHealth()
const services = appServices(health)

createRoot(place).render(
  <StrictMode>
    <App services={services} health={health} frame={openFrame(services)} />
  </StrictMode>,
)

void startUp({ ...services, health, secure: window.isSecureContext })

if (import.meta.env.PROD) {
  whenIdle(() => {
    import('./app/serviceWorker/register.ts').then(({ register }) => register(updates)).catch(() => undefined)
  })
}
