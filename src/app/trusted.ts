/** What this browser calls an address that may start a script, where it knows Trusted Types. */
type ScriptPolicy = { createScriptURL: (url: string) => string }

type PolicyFactory = { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy }

/** A script of this app is started from its own origin only; anything else is refused. */
function sameOriginOnly(url: string): string {
  const address = new URL(url, location.href)
  if (address.origin !== location.origin) throw new TypeError('A script of another origin was refused')
  return address.href
}

function factoryOf(scope: typeof globalThis & { trustedTypes?: PolicyFactory }): PolicyFactory | undefined {
  return scope.trustedTypes
}

const rules: ScriptPolicy = { createScriptURL: sameOriginOnly }

/** The one Trusted Types policy of the app, named in the content security policy; it makes no markup and no code. */
export const trusted: ScriptPolicy = factoryOf(globalThis)?.createPolicy('spo', rules) ?? rules
