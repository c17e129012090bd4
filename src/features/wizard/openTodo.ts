import { createContext, use } from 'react'

const OpenTodoContext = createContext<() => void>(() => undefined)
export const OpenTodoProvider = OpenTodoContext.Provider

/** Takes the officer to what is still to do on the page, beside the form. */
export function useOpenTodo(): () => void {
  return use(OpenTodoContext)
}
