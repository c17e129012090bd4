import type { BundleInput } from '#src/documents/bundle/bundleInput.ts'
import type { BundleSection } from '#src/documents/bundle/bundleParts.ts'
import type { PageSpan } from '#src/documents/bundle/coverSheet.ts'
import { type BundleOptions, goOn } from './bundleOptions.ts'
import { type DrawnBundle, drawBundle } from './drawBundle.ts'
import { isSameLayout, type Layout, noLayout } from './layout.ts'

/**
 * Drawn until every number in it is that of its page. All figures are equally wide, so a number changes the lines only with its
 * count of figures. Should the lines turn one way and back all the same, each paper keeps the most pages that it has had: an empty
 * page stands behind it, and the numbers come to rest.
 */
export function settleBundle(
  input: BundleInput,
  sections: readonly BundleSection[],
  options: Pick<BundleOptions, 'fonts' | 'tell' | 'isStopped'>,
): DrawnBundle {
  const all = sections.flatMap(({ parts }) => parts)
  let layout = noLayout
  let longest: Layout['spans'] = new Map()
  for (let round = 0; round < mostRounds; round += 1) {
    goOn(options)
    const known = round < freeRounds ? layout : { ...layout, longest }
    const drawn = drawBundle(input, sections, options.fonts, known, (part) => {
      options.tell?.({
        doing: 'writing papers',
        at: all.indexOf(part) + 1,
        of: all.length,
        title: part.title,
      })
    })
    if (isSameLayout(drawn.layout, layout)) return drawn
    layout = drawn.layout
    longest = longestOf(longest, layout.spans)
  }
  throw new Error('The page numbers of the bundle do not settle')
}

const mostRounds = 16
const freeRounds = 6

/** Of each entry the span in which it had most pages. */
function longestOf(before: Layout['spans'], now: Layout['spans']): Layout['spans'] {
  const pages = ({ first, last }: PageSpan) => last - first
  return new Map(
    [...now].map(([label, span]) => {
      const earlier = before.get(label)
      return [label, earlier && pages(earlier) > pages(span) ? earlier : span]
    }),
  )
}
