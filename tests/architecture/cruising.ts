import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const layers = await extractConfiguration('./.dependency-cruiser.mjs')

/** The layer rules of this repository. */
export const layerRules: IForbiddenRuleType[] = layers.forbidden ?? []

/** What dependency-cruiser says of `src` in a folder, by our layer rules. */
export async function cruiseSource(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    { ...layers.options, baseDir: folder, ruleSet: { forbidden: layerRules }, validate: true },
    undefined,
    { tsConfig: extractTSConfig(`${folder}/tsconfig.json`) },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text')
  return output
}

/** Each broken rule as "rule: from -> to". */
export function broken(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)
}
