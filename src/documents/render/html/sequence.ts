import { createElement, Fragment, type ReactNode } from 'react'

/** The items rendered one after another; blocks carry no id and never move, so their place is their identity. */
export function sequence<T>(items: readonly T[], render: (item: T, place: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(render))
}
