import type { Plugin } from 'vite'
import { policyForPage } from './headers.mjs'

/** Writes the content security policy into the built page, for a server that does not send headers. */
export function cspInPage(): Plugin {
  return {
    name: 'csp-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForPage() },
        injectTo: 'head-prepend',
      },
    ],
  }
}
