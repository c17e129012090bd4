import type { LockedPackage } from './packages.ts'

/** The licences under which a package may come into the product or its tools. */
const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
]

/** The licence of a font, and the packages that are fonts. */
const fonts = {
  licence: 'OFL-1.1',
  names: ['@expo-google-fonts/source-sans-3', '@fontsource-variable/source-sans-3'],
}

/** A package that is let in although its licence is not on the list: what it says, and why that is well. */
export type LicenceException = { name: string; says: string; because: string }

export const exceptions: readonly LicenceException[] = [
  {
    name: 'png-js',
    says: 'nothing in its package.json',
    because: 'The file LICENSE of the package is the MIT licence (a test reads it). It is part of pdfkit.',
  },
  {
    name: 'pako',
    says: '(MIT AND Zlib)',
    because:
      'The zlib licence asks only that changed copies say so and that the notice stays. It is part of @cantoo/pdf-lib and docx.',
  },
  {
    name: '@csstools/color-helpers',
    says: 'MIT-0',
    because: 'The MIT licence without its one condition. Only the tests use it.',
  },
  {
    name: '@csstools/css-syntax-patches-for-csstree',
    says: 'MIT-0',
    because: 'The MIT licence without its one condition. Only the tests use it.',
  },
]

/** Whether an SPDX expression is allowed: one of the choices of an OR, each part of an AND. */
function isAllowed(expression: string, name: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some((choice) => isAllowed(choice, name))
  return plain
    .split(' AND ')
    .every((part) => allowed.includes(part) || (part === fonts.licence && fonts.names.includes(name)))
}

/** What a package says of its licence. */
export const saysOf = ({ licence }: Pick<LockedPackage, 'licence'>) =>
  licence ?? 'nothing in its package.json'

/** The packages that neither the list of licences nor an exception lets in. */
export function refusedLicences(packages: readonly LockedPackage[]): LockedPackage[] {
  return packages.filter(
    (each) =>
      !isAllowed(each.licence ?? '', each.name) &&
      !exceptions.some(({ name, says }) => name === each.name && says === saysOf(each)),
  )
}

/** The exceptions that no package needs any more. */
export function idleExceptions(packages: readonly LockedPackage[]): LicenceException[] {
  return exceptions.filter(
    ({ name, says }) => !packages.some((each) => each.name === name && saysOf(each) === says),
  )
}
