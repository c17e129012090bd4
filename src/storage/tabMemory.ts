/**
 * Has the tab remember a text until it is closed, such as what was typed into a search: it belongs to no case and must
 * not stand in an address. An empty text is forgotten. Where the browser keeps nothing for a tab, nothing happens.
 */
export function rememberInTab(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, text)
  } catch {
    // A browser that refuses it only makes the officer type a search again.
  }
}

/** The text that the tab remembers under a name; empty where it remembers none. */
export function rememberedInTab(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}
