import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { appServices } from './app/services.ts'
import './ui/style/app.scss'

const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the app')

createRoot(place).render(
  <StrictMode>
    <App services={appServices()} />
  </StrictMode>,
)
