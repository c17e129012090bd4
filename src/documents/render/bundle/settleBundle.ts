import type { BundleInput } from '#src/documents/bundle/bundleInput.ts'
import type { BundleSection } from '#src/documents/bundle/bundleParts.ts'
import { type BundleOptions, goOn } from './bundleOptions.ts'
import { type DrawnBundle, drawBundle } from './drawBundle.ts'
import { isSameLayout, noLayout } from './layout.ts'

/** Drawn until the numbers in the index are those of the pages, which is the second time unless a line breaks otherwise. */
export function settleBundle(
  input: BundleInput,
  sections: readonly BundleSection[],
  options: Pick<BundleOptions, 'fonts' | 'tell' | 'isStopped'>,
): DrawnBundle {
  const all = sections.flatMap(({ parts }) => parts)
  let layout = noLayout
  for (let round = 0; round < mostRounds; round += 1) {
    goOn(options)
    const drawn = drawBundle(input, sections, options.fonts, layout, (part) => {
      options.tell?.({
        doing: 'writing papers',
        at: all.indexOf(part) + 1,
        of: all.length,
        title: part.title,
      })
    })
    if (isSameLayout(drawn.layout, layout)) return drawn
    layout = drawn.layout
  }
  throw new Error('The page numbers of the bundle do not settle')
}

const mostRounds = 8
