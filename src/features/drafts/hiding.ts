import { createContext, use } from 'react'

const HidingContext = createContext<(() => void) | undefined>(undefined)
export const HidingProvider = HidingContext.Provider

/** Hides the page from view and keeps all that is on it. Throws when a screen is shown outside the app. */
export function useHiding(): () => void {
  const hide = use(HidingContext)
  if (!hide) throw new Error('A screen was shown outside the app')
  return hide
}
